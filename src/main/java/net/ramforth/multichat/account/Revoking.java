package net.ramforth.multichat.account;

import net.ramforth.multichat.account.oauth.GoogleRevocation;
import net.ramforth.multichat.account.oauth.TwitchRevocation;
import net.ramforth.multichat.account.sealing.CannotOpen;
import net.ramforth.multichat.chat.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes tokens back at their platform, as far as that works. It never stands in the way. */
@Component
class Revoking {

  private static final Logger log = LoggerFactory.getLogger(Revoking.class);

  private final StoredTokens tokens;
  private final TwitchRevocation twitch;
  private final GoogleRevocation google;

  Revoking(StoredTokens tokens, TwitchRevocation twitch, GoogleRevocation google) {
    this.tokens = tokens;
    this.twitch = twitch;
    this.google = google;
  }

  void revoke(ChannelRow row) {
    try {
      tokens.of(row).ifPresent(found -> revoke(row.linked().channel().platform(), found));
    } catch (CannotOpen lost) {
      log.atWarn()
          .addKeyValue("reason", lost.getMessage())
          .log("Tokens cannot be read, so they are not revoked");
    }
  }

  private void revoke(Platform platform, Tokens found) {
    switch (OauthClient.of(platform)) {
      case TWITCH -> twitch.revoke(found.access(), found.refresh());
      case GOOGLE -> google.revoke(found.access(), found.refresh());
    }
  }
}
