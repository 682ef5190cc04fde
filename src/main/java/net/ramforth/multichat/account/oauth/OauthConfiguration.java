package net.ramforth.multichat.account.oauth;

import net.ramforth.multichat.account.BaseUrl;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.web.client.RestClient;

/** The Twitch client, and how Spring Security talks to Twitch. */
@Configuration(proxyBeanMethods = false)
class OauthConfiguration {

  private static final String TWITCH = "twitch";

  private final OauthProperties properties;
  private final ClientHttpRequestFactory requests;

  OauthConfiguration(OauthProperties properties) {
    this.properties = properties;
    this.requests = PlatformHttp.within(properties.connectTimeout(), properties.readTimeout());
  }

  /** Knows Twitch if the operator has keys for it, and nobody otherwise. */
  @Bean
  ClientRegistrationRepository clientRegistrations(BaseUrl baseUrl) {
    if (!properties.twitch().isConfigured()) {
      return _ -> null;
    }
    var twitch = registration(properties.twitch(), baseUrl);
    return id -> TWITCH.equals(id) ? twitch : null;
  }

  private static ClientRegistration registration(OauthProperties.Twitch twitch, BaseUrl baseUrl) {
    return ClientRegistration.withRegistrationId(TWITCH)
        .clientId(twitch.clientId())
        .clientSecret(twitch.clientSecret())
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        // Twitch ignores PKCE (twitchdev/issues #1097, August 2025); state protects the sign-in.
        .clientSettings(ClientRegistration.ClientSettings.builder().requireProofKey(false).build())
        .scope("chat:read")
        .redirectUri(baseUrl.at("/auth/twitch/callback"))
        .authorizationUri(twitch.id("/oauth2/authorize"))
        .tokenUri(twitch.id("/oauth2/token"))
        .userInfoUri(twitch.api("/helix/users"))
        .userNameAttributeName("id")
        .build();
  }

  @Bean
  OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codeExchange() {
    var client = new RestClientAuthorizationCodeTokenResponseClient();
    client.setRestClient(tokenEndpoint());
    return client;
  }

  @Bean
  OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> tokenRefreshing() {
    var client = new RestClientRefreshTokenTokenResponseClient();
    client.setRestClient(tokenEndpoint());
    return client;
  }

  @Bean
  OAuth2UserService<OAuth2UserRequest, OAuth2User> channelOwners() {
    return new TwitchUsers(requests);
  }

  private RestClient tokenEndpoint() {
    var answers = new OAuth2AccessTokenResponseHttpMessageConverter();
    answers.setAccessTokenResponseConverter(new TwitchTokenAnswer());
    return RestClient.builder()
        .requestFactory(requests)
        .configureMessageConverters(
            converters ->
                converters
                    .addCustomConverter(new FormHttpMessageConverter())
                    .addCustomConverter(answers))
        .defaultStatusHandler(
            HttpStatusCode::isError,
            (_, answer) -> {
              throw new OAuth2AuthorizationException(TwitchRefusal.read(answer));
            })
        .build();
  }
}
