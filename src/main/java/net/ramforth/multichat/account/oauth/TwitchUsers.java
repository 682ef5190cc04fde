package net.ramforth.multichat.account.oauth;

import java.util.List;
import java.util.Objects;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.Platform;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Asks Helix {@code GET /users} whose token it is. */
final class TwitchUsers implements OAuth2UserService<OAuth2UserRequest, OAuth2User> {

  private final RestClient helix;

  TwitchUsers(PlatformHttp http) {
    this.helix =
        http.client()
            .defaultStatusHandler(
                HttpStatusCode::isError,
                (_, answer) -> {
                  throw new OAuth2AuthenticationException(TwitchRefusal.read(answer));
                })
            .build();
  }

  @Override
  public ChannelOwner loadUser(OAuth2UserRequest request) {
    var registration = request.getClientRegistration();
    try {
      var address = registration.getProviderDetails().getUserInfoEndpoint().getUri();
      var users =
          helix
              .get()
              .uri(Objects.requireNonNull(address))
              .header(
                  HttpHeaders.AUTHORIZATION, "Bearer " + request.getAccessToken().getTokenValue())
              .header("Client-Id", registration.getClientId())
              .retrieve()
              .body(Users.class);
      return owner(users);
    } catch (RestClientException e) {
      throw new OAuth2AuthenticationException(
          new OAuth2Error("invalid_user_info_response"), "Helix gave no usable answer", e);
    }
  }

  private static ChannelOwner owner(@Nullable Users users) {
    if (users == null || users.data() == null || users.data().isEmpty()) {
      throw new OAuth2AuthenticationException(
          new OAuth2Error(OAuth2ErrorCodes.SERVER_ERROR, "Helix names no user", null));
    }
    var user = users.data().getFirst();
    if (user.id() == null || user.login() == null) {
      throw new OAuth2AuthenticationException(
          new OAuth2Error("invalid_user_info_response", "Helix names a user without id", null));
    }
    var name = user.display_name();
    return new ChannelOwner(
        new Channel(Platform.TWITCH, user.id(), user.login()),
        name == null || name.isBlank() ? user.login() : name);
  }

  record Users(@Nullable List<User> data) {}

  record User(@Nullable String id, @Nullable String login, @Nullable String display_name) {}
}
