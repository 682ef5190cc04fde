package net.ramforth.multichat.account.oauth;

import java.io.IOException;
import net.ramforth.multichat.account.BaseUrl;
import net.ramforth.multichat.account.OauthClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpResponse;
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
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.web.client.RestClient;

/** The clients at Twitch and Google, and how Spring Security talks to both. */
@Configuration(proxyBeanMethods = false)
class OauthConfiguration {

  private final PlatformHttp http;

  OauthConfiguration(OauthProperties properties) {
    this.http = new PlatformHttp(properties.connectTimeout(), properties.readTimeout());
  }

  /** Knows the platforms that the operator has keys for. */
  @Bean
  ClientRegistrationRepository clientRegistrations(OauthProperties properties, BaseUrl baseUrl) {
    return new ConfiguredClients(properties, baseUrl);
  }

  @Bean
  OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codeExchange() {
    var twitch = new RestClientAuthorizationCodeTokenResponseClient();
    twitch.setRestClient(tokenEndpoint(TwitchRefusal::read));
    var google = new RestClientAuthorizationCodeTokenResponseClient();
    google.setRestClient(tokenEndpoint(GoogleRefusal::read));
    return grant ->
        switch (clientOf(grant.getClientRegistration())) {
          case TWITCH -> twitch.getTokenResponse(grant);
          case GOOGLE -> google.getTokenResponse(grant);
        };
  }

  @Bean
  OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> tokenRefreshing() {
    var twitch = new RestClientRefreshTokenTokenResponseClient();
    twitch.setRestClient(tokenEndpoint(TwitchRefusal::read));
    var google = new RestClientRefreshTokenTokenResponseClient();
    google.setRestClient(tokenEndpoint(GoogleRefusal::read));
    return grant ->
        switch (clientOf(grant.getClientRegistration())) {
          case TWITCH -> twitch.getTokenResponse(grant);
          case GOOGLE -> google.getTokenResponse(grant);
        };
  }

  @Bean
  OAuth2UserService<OAuth2UserRequest, OAuth2User> channelOwners() {
    var twitch = new TwitchUsers(http);
    var youtube = new YoutubeChannels(http);
    return request ->
        switch (clientOf(request.getClientRegistration())) {
          case TWITCH -> twitch.loadUser(request);
          case GOOGLE -> youtube.loadUser(request);
        };
  }

  private static OauthClient clientOf(ClientRegistration registration) {
    return OauthClient.ofCode(registration.getRegistrationId()).orElseThrow();
  }

  private RestClient tokenEndpoint(Refusals refusals) {
    var answers = new OAuth2AccessTokenResponseHttpMessageConverter();
    answers.setAccessTokenResponseConverter(new TwitchTokenAnswer());
    return http.client()
        .configureMessageConverters(
            converters ->
                converters
                    .addCustomConverter(new FormHttpMessageConverter())
                    .addCustomConverter(answers))
        .defaultStatusHandler(
            HttpStatusCode::isError,
            (_, answer) -> {
              throw new OAuth2AuthorizationException(refusals.read(answer));
            })
        .build();
  }

  /** A platform's error answer in OAuth's own words. */
  private interface Refusals {

    OAuth2Error read(ClientHttpResponse answer) throws IOException;
  }
}
