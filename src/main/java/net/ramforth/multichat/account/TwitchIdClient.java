package net.ramforth.multichat.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

/** Twitch's token endpoints, for what happens while nobody sits in front of a browser. */
@Component
class TwitchIdClient {

  private final TwitchOAuthProperties properties;
  private final RestClient http;
  private final Clock clock;

  TwitchIdClient(TwitchOAuthProperties properties, Clock clock) {
    this.properties = properties;
    this.http = OAuthHttp.client();
    this.clock = clock;
  }

  private record TokenAnswer(
      @JsonProperty("access_token") @Nullable String access,
      @JsonProperty("refresh_token") @Nullable String refresh,
      @JsonProperty("expires_in") long expiresIn,
      @Nullable List<String> scope) {}

  /** Gets a fresh pair; the refresh token in it may be another one and is the one to keep. */
  TokenPair refresh(String refreshToken) {
    var form = form();
    form.add("grant_type", "refresh_token");
    form.add("refresh_token", refreshToken);
    form.add("client_secret", properties.clientSecret());
    var answer = post("/oauth2/token", form, TokenAnswer.class);
    if (answer == null || answer.access() == null) {
      throw new TwitchIdRefusal("Twitch answered without a token", false, null);
    }
    var now = clock.instant();
    return new TokenPair(
        answer.access(),
        answer.refresh() == null ? refreshToken : answer.refresh(),
        answer.scope() == null ? Set.of() : Set.copyOf(answer.scope()),
        now,
        now.plusSeconds(answer.expiresIn()));
  }

  /** Ends a token and the grant behind it. */
  void revoke(String token) {
    var form = form();
    form.add("token", token);
    post("/oauth2/revoke", form, Void.class);
  }

  private MultiValueMap<String, String> form() {
    var form = new LinkedMultiValueMap<String, String>();
    form.add("client_id", properties.clientId());
    return form;
  }

  private <T> @Nullable T post(String path, MultiValueMap<String, String> form, Class<T> answer) {
    try {
      return http.post()
          .uri(properties.idUrl() + path)
          .contentType(MediaType.APPLICATION_FORM_URLENCODED)
          .body(form)
          .retrieve()
          .body(answer);
    } catch (RestClientResponseException e) {
      int status = e.getStatusCode().value();
      // The body may repeat what was sent, so it is not carried on.
      throw new TwitchIdRefusal(path + " answered " + status, status == 400 || status == 401, null);
    } catch (RestClientException e) {
      throw new TwitchIdRefusal(path + " could not be asked", false, e);
    }
  }
}
