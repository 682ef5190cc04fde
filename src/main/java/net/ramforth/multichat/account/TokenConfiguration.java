package net.ramforth.multichat.account;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.AuthorizedClientServiceOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.RefreshTokenOAuth2AuthorizedClientProvider;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

@Configuration(proxyBeanMethods = false)
class TokenConfiguration {

  /** A token that ends sooner is refreshed before it is handed out. */
  private static final Duration ABOUT_TO_EXPIRE = Duration.ofMinutes(5);

  @Bean
  RefreshedTokens accessTokens(
      ClientRegistrationRepository registrations,
      SealedClients clients,
      OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> refreshing,
      ChannelRows channels,
      StoredTokens tokens,
      ChannelLocks locks,
      Clock clock) {
    var refresh = new RefreshTokenOAuth2AuthorizedClientProvider();
    refresh.setAccessTokenResponseClient(refreshing);
    refresh.setClock(clock);
    refresh.setClockSkew(ABOUT_TO_EXPIRE);
    var manager = new AuthorizedClientServiceOAuth2AuthorizedClientManager(registrations, clients);
    manager.setAuthorizedClientProvider(refresh);
    return new RefreshedTokens(channels, tokens, manager, locks, clock);
  }
}
