package net.ramforth.multichat.twitch;

import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import net.ramforth.multichat.account.AccessToken;
import net.ramforth.multichat.chat.Channel;
import org.jspecify.annotations.Nullable;

/**
 * As whom we come, and whose chat we want.
 *
 * @param joins the channel's login as it is now
 * @param token null for reading anonymously
 * @param renewed the token is in place of one that Twitch refused: there is no third
 */
record Login(String nick, String joins, @Nullable AccessToken token, boolean renewed) {

  Login {
    nick = nick.toLowerCase(Locale.ROOT);
    joins = joins.toLowerCase(Locale.ROOT);
  }

  /** Twitch lets anybody read who is called {@code justinfan} and a number; it promises nothing. */
  static Login anonymous(Channel channel) {
    int number = ThreadLocalRandom.current().nextInt(10_000, 100_000);
    return new Login("justinfan" + number, channel.name(), null, false);
  }

  /** What {@code PASS} says. Any word will do for reading anonymously. */
  String pass() {
    return token == null ? "SCHMOOPIIE" : "oauth:" + token.secret();
  }

  /** Whether the name can be written into a line at all. */
  boolean isPossible() {
    return joins.matches("[a-z0-9_]{1,25}");
  }
}
