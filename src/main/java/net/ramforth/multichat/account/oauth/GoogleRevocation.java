package net.ramforth.multichat.account.oauth;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Gives tokens back to Google. Best effort: whoever leaves is not kept by a platform's trouble. */
@Component
public class GoogleRevocation {

  private static final Logger log = LoggerFactory.getLogger(GoogleRevocation.class);

  private final OauthProperties.Google google;
  private final RestClient http;

  GoogleRevocation(OauthProperties properties) {
    this.google = properties.google();
    this.http = PlatformHttp.forGoodbyes(properties);
  }

  /** Revokes the whole grant: either token stands for it, and the refresh token lives longer. */
  public void revoke(String accessToken, @Nullable String refreshToken) {
    if (!google.isConfigured()) {
      return;
    }
    var form = new LinkedMultiValueMap<String, String>();
    form.add("token", refreshToken == null ? accessToken : refreshToken);
    try {
      var status =
          http.post()
              .uri(google.oauth("/revoke"))
              .contentType(MediaType.APPLICATION_FORM_URLENCODED)
              .body(form)
              .exchange((_, answer) -> answer.getStatusCode());
      // 400 is invalid_token: the grant is gone already.
      if (!status.is2xxSuccessful() && status.value() != 400) {
        log.atWarn().addKeyValue("status", status.value()).log("Google did not revoke a token");
      }
    } catch (RestClientException e) {
      log.atWarn()
          .addKeyValue("problem", e.getClass().getSimpleName())
          .log("Google could not be asked to revoke a token");
    }
  }
}
