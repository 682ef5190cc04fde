package net.ramforth.multichat.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.ramforth.multichat.chat.Platform;

/**
 * Something a person may let us do for them at a platform, beyond signing in and reading. Asked for
 * when first wanted, because platforms frown on clients that ask for what they do not use.
 */
public enum Grant {
  /** Write into chats. */
  SAY(Set.of("user:write:chat")),
  /** Delete messages, time out, ban. */
  MODERATE(Set.of("moderator:manage:chat_messages", "moderator:manage:banned_users"));

  private static final Set<String> YOUTUBE =
      Set.of("https://www.googleapis.com/auth/youtube.force-ssl");

  private final Set<String> twitch;

  Grant(Set<String> twitch) {
    this.twitch = twitch;
  }

  /** The word in {@code /login/twitch?for=}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Where somebody goes to give it. */
  public String address(Platform platform) {
    return "/login/" + OauthClient.of(platform).code() + "?for=" + code();
  }

  /** What the platform calls it. */
  Set<String> scopes(Platform platform) {
    return switch (platform) {
      case TWITCH -> twitch;
      case YOUTUBE -> YOUTUBE;
    };
  }

  public static Optional<Grant> ofCode(String code) {
    return Arrays.stream(values()).filter(grant -> grant.code().equals(code)).findFirst();
  }
}
