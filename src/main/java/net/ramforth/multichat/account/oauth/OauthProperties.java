package net.ramforth.multichat.account.oauth;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The operator's clients at the platforms, and where the platforms are.
 *
 * @param connectTimeout longest wait for a connection
 * @param readTimeout longest wait for an answer
 */
@ConfigurationProperties("multichat.oauth")
public record OauthProperties(
    @DefaultValue Twitch twitch,
    @DefaultValue("5s") Duration connectTimeout,
    @DefaultValue("10s") Duration readTimeout) {

  /** Whether anybody can sign in at a platform at all. */
  public boolean isConfigured() {
    return twitch.isConfigured();
  }

  /**
   * The client at Twitch.
   *
   * @param idUrl base of {@code /oauth2/…}
   * @param apiUrl base of {@code /helix/…}
   */
  public record Twitch(
      @DefaultValue("") String clientId,
      @DefaultValue("") String clientSecret,
      @DefaultValue("https://id.twitch.tv") URI idUrl,
      @DefaultValue("https://api.twitch.tv") URI apiUrl) {

    boolean isConfigured() {
      return !clientId.isBlank() && !clientSecret.isBlank();
    }

    String id(String path) {
      return withoutSlash(idUrl) + path;
    }

    String api(String path) {
      return withoutSlash(apiUrl) + path;
    }

    private static String withoutSlash(URI base) {
      return base.toString().replaceFirst("/+$", "");
    }

    @Override
    public String toString() {
      return "Twitch[idUrl=" + idUrl + ", apiUrl=" + apiUrl + "]";
    }
  }
}
