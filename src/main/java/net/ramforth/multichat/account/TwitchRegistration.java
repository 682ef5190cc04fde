package net.ramforth.multichat.account;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

/** What Spring Security has to know to sign people in with Twitch. */
@Configuration(proxyBeanMethods = false)
class TwitchRegistration {

  static final String ID = "twitch";

  /** Reading chat is all we ask for (dev.twitch.tv, "Twitch Access Token Scopes"). */
  private static final String SCOPE = "chat:read";

  /** Knows nobody where no client is configured. */
  @Bean
  ClientRegistrationRepository clientRegistrations(TwitchOAuthProperties twitch, BaseUrl baseUrl) {
    var registration =
        twitch.isConfigured()
            ? Optional.of(registration(twitch, baseUrl))
            : Optional.<ClientRegistration>empty();
    return id -> registration.filter(known -> known.getRegistrationId().equals(id)).orElse(null);
  }

  private static ClientRegistration registration(TwitchOAuthProperties twitch, BaseUrl baseUrl) {
    return ClientRegistration.withRegistrationId(ID)
        .clientName("Twitch")
        .clientId(twitch.clientId())
        .clientSecret(twitch.clientSecret())
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .redirectUri(baseUrl.at("/auth/" + ID + "/callback"))
        .scope(SCOPE)
        .authorizationUri(twitch.idUrl() + "/oauth2/authorize")
        .tokenUri(twitch.idUrl() + "/oauth2/token")
        .userInfoUri(twitch.apiUrl() + "/helix/users")
        .userNameAttributeName("id")
        // Twitch has no PKCE; state is what protects the login there.
        .clientSettings(ClientRegistration.ClientSettings.builder().requireProofKey(false).build())
        .build();
  }
}
