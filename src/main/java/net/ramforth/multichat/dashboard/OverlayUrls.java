package net.ramforth.multichat.dashboard;

import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.account.OverlayKey;
import net.ramforth.multichat.account.OverlayKeys;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where browsers find an account's overlay. */
@Component
class OverlayUrls {

  private final OverlayKeys keys;
  private final String baseUrl;

  OverlayUrls(OverlayKeys keys, @Value("${multichat.base-url}") String baseUrl) {
    this.keys = keys;
    this.baseUrl = baseUrl.replaceFirst("/+$", "");
  }

  String of(AccountId account) {
    return url(keys.keyOf(account));
  }

  /** Makes a new one; the old one stops at once. */
  String replace(AccountId account) {
    return url(keys.rotate(account));
  }

  private String url(OverlayKey key) {
    return baseUrl + "/overlay/" + key.value();
  }
}
