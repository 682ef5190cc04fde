package net.ramforth.multichat.account;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Our client at Twitch.
 *
 * @param clientId from the developer console; empty if there is none
 * @param clientSecret likewise; never printed
 * @param idUrl where {@code /oauth2/…} is
 * @param apiUrl where {@code /helix/…} is
 */
@ConfigurationProperties("multichat.oauth.twitch")
record TwitchOAuthProperties(
    @DefaultValue("") String clientId,
    @DefaultValue("") String clientSecret,
    @DefaultValue("https://id.twitch.tv") String idUrl,
    @DefaultValue("https://api.twitch.tv") String apiUrl) {

  boolean isConfigured() {
    return !clientId.isBlank() && !clientSecret.isBlank();
  }

  @Override
  public String toString() {
    return "TwitchOAuthProperties[clientId=" + clientId + ", idUrl=" + idUrl + "]";
  }
}
