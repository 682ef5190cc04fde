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
   * @throws NoSuchOverlay for those of others, too
   */
  Overlay find(SignedIn signedIn, @Nullable String id) {
    if (id == null) {
      return overlays.mainOf(signedIn.account());
    }
    try {
      return overlays.find(signedIn.account(), OverlayId.of(id)).orElseThrow(NoSuchOverlay::new);
    } catch (IllegalArgumentException e) {
      throw new NoSuchOverlay(e);
    }
  }
}
