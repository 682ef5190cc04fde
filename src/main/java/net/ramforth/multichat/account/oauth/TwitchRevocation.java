package net.ramforth.multichat.account.oauth;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Gives tokens back to Twitch. Best effort: whoever leaves is not kept by a platform's trouble. */
@Component
public class TwitchRevocation {

  private static final Logger log = LoggerFactory.getLogger(TwitchRevocation.class);

  private final OauthProperties.Twitch twitch;
  private final RestClient http;

  TwitchRevocation(OauthProperties properties) {
    this.twitch = properties.twitch();
    this.http = PlatformHttp.forGoodbyes(properties);
  }

  /** Revokes the access token or, if Twitch does not know that any more, the refresh token. */
  public void revoke(String accessToken, @Nullable String refreshToken) {
    try {
      if (twitch.isConfigured() && !isTaken(accessToken) && refreshToken != null) {
        isTaken(refreshToken);
      }
    } catch (RestClientException e) {
      log.atWarn()
          .addKeyValue("problem", e.getClass().getSimpleName())
          .log("Twitch could not be asked to revoke a token");
    }
  }

  private boolean isTaken(String token) {
    var form = new LinkedMultiValueMap<String, String>();
    form.add("client_id", twitch.clientId());
    form.add("token", token);
    var status =
        http.post()
            .uri(twitch.id("/oauth2/revoke"))
            .contentType(MediaType.APPLICATION_FORM_URLENCODED)
            .body(form)
            .exchange((_, answer) -> answer.getStatusCode());
    if (status.is2xxSuccessful()) {
      return true;
    }
    log.atInfo().addKeyValue("status", status.value()).log("Twitch did not revoke a token");
    return false;
  }
}
