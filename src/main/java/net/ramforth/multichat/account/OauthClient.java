package net.ramforth.multichat.account;

import java.util.Arrays;
import java.util.Optional;
import net.ramforth.multichat.chat.Platform;

/** Who vouches for people on behalf of a platform. For YouTube that is Google. */
public enum OauthClient {
  TWITCH("Twitch", Platform.TWITCH),
  GOOGLE("Google", Platform.YOUTUBE);

  private final String displayName;
  private final Platform platform;

  OauthClient(String displayName, Platform platform) {
    this.displayName = displayName;
    this.platform = platform;
  }

  /** How people write it, e.g. {@code Google}. */
  public String displayName() {
    return displayName;
  }

  /** Whose channels it vouches for. */
  public Platform platform() {
    return platform;
  }

  /** Its name in routes ({@code /login/google}) and as a registration of Spring Security. */
  public String code() {
    return switch (this) {
      case TWITCH -> "twitch";
      case GOOGLE -> "google";
    };
  }

  public static OauthClient of(Platform platform) {
    return switch (platform) {
      case TWITCH -> TWITCH;
      case YOUTUBE -> GOOGLE;
    };
  }

  public static Optional<OauthClient> ofCode(String code) {
    return Arrays.stream(values()).filter(client -> client.code().equals(code)).findFirst();
  }
}
