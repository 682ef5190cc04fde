package net.ramforth.multichat.dashboard;

import java.util.List;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.account.BaseUrl;
import net.ramforth.multichat.account.Overlay;
import net.ramforth.multichat.account.OverlayKeys;
import net.ramforth.multichat.account.Overlays;
import org.springframework.stereotype.Component;

/** The overlays of an account, and where browsers find them. */
@Component
class OverlayEntries {

  private final Overlays overlays;
  private final OverlayKeys keys;
  private final BaseUrl baseUrl;

  OverlayEntries(Overlays overlays, OverlayKeys keys, BaseUrl baseUrl) {
    this.overlays = overlays;
    this.keys = keys;
    this.baseUrl = baseUrl;
  }

  List<OverlayEntry> of(AccountId account) {
    return overlays.of(account).stream().map(this::of).toList();
  }

  OverlayEntry of(Overlay overlay) {
    return new OverlayEntry(
        overlay.id().toString(),
        overlay.name(),
        baseUrl.at("/overlay/" + keys.keyOf(overlay.id()).value()));
  }
}
