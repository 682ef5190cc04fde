package net.ramforth.multichat.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.user.DefaultOAuth2User;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Asks Helix whose token it is. */
@Component
class TwitchUsers implements OAuth2UserService<OAuth2UserRequest, OAuth2User> {

  static final String LOGIN = "login";
  static final String DISPLAY_NAME = "display_name";

  private final RestClient http = OAuthHttp.client();
  private final String usersUrl;

  TwitchUsers(TwitchOAuthProperties properties) {
    this.usersUrl = properties.apiUrl() + "/helix/users";
  }

  private record Answer(@Nullable List<User> data) {}

  private record User(
      @Nullable String id,
      @Nullable String login,
      @JsonProperty(DISPLAY_NAME) @Nullable String displayName) {}

  @Override
  public OAuth2User loadUser(OAuth2UserRequest request) {
    var registration = request.getClientRegistration();
    Answer answer;
    try {
      answer =
          http.get()
              .uri(usersUrl)
              .headers(
                  headers -> {
                    headers.setBearerAuth(request.getAccessToken().getTokenValue());
                    headers.set("Client-Id", registration.getClientId());
                  })
              .retrieve()
              .body(Answer.class);
    } catch (RestClientException e) {
      throw failed("Helix could not say whose token it is", e);
    }
    if (answer == null || answer.data() == null || answer.data().isEmpty()) {
      throw failed("Helix knows nobody with this token", null);
    }
    return user(answer.data().getFirst());
  }

  private static OAuth2User user(User user) {
    if (user.id() == null || user.login() == null || user.login().isBlank()) {
      throw failed("Helix named somebody without id or login", null);
    }
    var name = user.displayName();
    return new DefaultOAuth2User(
        AuthorityUtils.NO_AUTHORITIES,
        Map.of(
            "id",
            user.id(),
            LOGIN,
            user.login(),
            DISPLAY_NAME,
            name == null || name.isBlank() ? user.login() : name),
        "id");
  }

  private static OAuth2AuthenticationException failed(String what, @Nullable Throwable cause) {
    return new OAuth2AuthenticationException(
        new OAuth2Error("invalid_user_info_response"), what, cause);
  }
}
