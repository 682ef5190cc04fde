package net.ramforth.multichat.dashboard;

import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.account.BaseUrl;
import net.ramforth.multichat.account.OverlayKey;
import net.ramforth.multichat.account.OverlayKeys;
import net.ramforth.multichat.account.Overlays;
import org.springframework.stereotype.Component;

/** Where browsers find an account's overlay. */
@Component
class OverlayUrls {

  private final Overlays overlays;
  private final OverlayKeys keys;
  private final BaseUrl baseUrl;

  OverlayUrls(Overlays overlays, OverlayKeys keys, BaseUrl baseUrl) {
    this.overlays = overlays;
    this.keys = keys;
    this.baseUrl = baseUrl;
  }

  String of(AccountId account) {
    return url(keys.keyOf(overlays.mainOf(account).id()));
  }

  /** Makes a new one; the old one stops at once. */
  String replace(AccountId account) {
    return url(keys.rotate(overlays.mainOf(account).id()));
  }

  private String url(OverlayKey key) {
    return baseUrl.at("/overlay/" + key.value());
  }
}
