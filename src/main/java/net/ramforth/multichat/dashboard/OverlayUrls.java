package net.ramforth.multichat.dashboard;

import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.account.BaseUrl;
import net.ramforth.multichat.account.OverlayKey;
import net.ramforth.multichat.account.OverlayKeys;
import org.springframework.stereotype.Component;

/** Where browsers find an account's overlay. */
@Component
class OverlayUrls {

  private final OverlayKeys keys;
  private final BaseUrl baseUrl;

  OverlayUrls(OverlayKeys keys, BaseUrl baseUrl) {
    this.keys = keys;
    this.baseUrl = baseUrl;
  }

  String of(AccountId account) {
    return url(keys.keyOf(account));
  }

  /** Makes a new one; the old one stops at once. */
  String replace(AccountId account) {
    return url(keys.rotate(account));
  }

  private String url(OverlayKey key) {
    return baseUrl.at("/overlay/" + key.value());
  }
}
