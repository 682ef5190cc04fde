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
    @DefaultValue Google google,
    @DefaultValue("5s") Duration connectTimeout,
    @DefaultValue("10s") Duration readTimeout) {

  /** Whether anybody can sign in at a platform at all. */
  public boolean isConfigured() {
    return twitch.isConfigured() || google.isConfigured();
  }

  private static String at(URI base, String path) {
    return base.toString().replaceFirst("/+$", "") + path;
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

    public boolean isConfigured() {
      return !clientId.isBlank() && !clientSecret.isBlank();
    }

    String id(String path) {
      return at(idUrl, path);
    }

    String api(String path) {
      return at(apiUrl, path);
    }

    @Override
    public String toString() {
      return "Twitch[idUrl=" + idUrl + ", apiUrl=" + apiUrl + "]";
    }
  }

  /**
   * The client at Google.
   *
   * @param accountsUrl base of {@code /o/oauth2/v2/auth}, where people agree
   * @param oauthUrl base of {@code /token} and {@code /revoke}
   * @param apiUrl base of {@code /youtube/v3/…}
   */
  public record Google(
      @DefaultValue("") String clientId,
      @DefaultValue("") String clientSecret,
      @DefaultValue("https://accounts.google.com") URI accountsUrl,
      @DefaultValue("https://oauth2.googleapis.com") URI oauthUrl,
      @DefaultValue("https://www.googleapis.com") URI apiUrl) {

    public boolean isConfigured() {
      return !clientId.isBlank() && !clientSecret.isBlank();
    }

    String accounts(String path) {
      return at(accountsUrl, path);
    }

    String oauth(String path) {
      return at(oauthUrl, path);
    }

    String api(String path) {
      return at(apiUrl, path);
    }

    @Override
    public String toString() {
      return "Google[accountsUrl=%s, oauthUrl=%s, apiUrl=%s]"
          .formatted(accountsUrl, oauthUrl, apiUrl);
    }
  }
}
