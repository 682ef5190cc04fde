package net.ramforth.multichat.account;

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

  Revoking(StoredTokens tokens, TwitchRevocation twitch) {
    this.tokens = tokens;
    this.twitch = twitch;
  }

  void revoke(ChannelRow row) {
    try {
      if (row.linked().channel().platform() == Platform.TWITCH) {
        tokens.of(row).ifPresent(found -> twitch.revoke(found.access(), found.refresh()));
      }
    } catch (CannotOpen lost) {
      log.atWarn()
          .addKeyValue("reason", lost.getMessage())
          .log("Tokens cannot be read, so they are not revoked");
    }
  }
}
