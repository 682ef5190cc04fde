package net.ramforth.multichat.settings;

import net.ramforth.multichat.account.Overlay;
import net.ramforth.multichat.account.OverlayId;
import net.ramforth.multichat.account.Overlays;
import net.ramforth.multichat.account.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the overlay that a request is about, among those of whoever asks. */
@Component
class OwnOverlays {

  private final Overlays overlays;

  OwnOverlays(Overlays overlays) {
    this.overlays = overlays;
  }

  /**
   * The named one, or the account's first if none is named.
   *
   * @throws net.ramforth.multichat.account.NoSuchOverlay for those of others, too, and for what is
   *     no id
   */
  Overlay find(SignedIn signedIn, @Nullable String id) {
    return id == null
        ? overlays.mainOf(signedIn.account())
        : overlays.get(signedIn.account(), OverlayId.orNone(id));
  }
}
