package net.ramforth.multichat.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.stereotype.Component;

/**
 * Where Spring Security's refreshing finds and leaves tokens: in our sealed rows. A registration is
 * named by {@link OauthClient#code()}, a principal is the platform's id of the channel.
 */
@Component
class SealedClients implements OAuth2AuthorizedClientService {

  private final ClientRegistrationRepository registrations;
  private final ChannelRows channels;
  private final StoredTokens tokens;
  private final Clock clock;

  SealedClients(
      ClientRegistrationRepository registrations,
      ChannelRows channels,
      StoredTokens tokens,
      Clock clock) {
    this.registrations = registrations;
    this.channels = channels;
    this.tokens = tokens;
    this.clock = clock;
  }

  @Override
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
      String registrationId, String principalName) {
    var registration = registrations.findByRegistrationId(registrationId);
    if (registration == null) {
      return null;
    }
    return (T)
        channel(registrationId, principalName)
            .flatMap(tokens::of)
            .map(
                stored ->
                    new OAuth2AuthorizedClient(
                        registration,
                        principalName,
                        new OAuth2AccessToken(
                            OAuth2AccessToken.TokenType.BEARER,
                            stored.access(),
                            null,
                            stored.expiresAt(),
                            stored.scopes()),
                        stored.refresh() == null
                            ? null
                            : new OAuth2RefreshToken(stored.refresh(), null)))
            .orElse(null);
  }

  @Override
  public void saveAuthorizedClient(OAuth2AuthorizedClient client, Authentication principal) {
    channel(client.getClientRegistration().getRegistrationId(), client.getPrincipalName())
        .ifPresent(channel -> tokens.store(channel, tokensOf(client, clock)));
  }

  @Override
  public void removeAuthorizedClient(String registrationId, String principalName) {
    channel(registrationId, principalName).ifPresent(tokens::forget);
  }

  /** What the platform answered, with the end of its life by our own clock. */
  static Tokens tokensOf(OAuth2AuthorizedClient client, Clock clock) {
    var access = client.getAccessToken();
    var refresh = client.getRefreshToken();
    return new Tokens(
        access.getTokenValue(),
        refresh == null ? null : refresh.getTokenValue(),
        clock.instant().plus(lifeOf(access.getIssuedAt(), access.getExpiresAt())),
        access.getScopes());
  }

  private static Duration lifeOf(@Nullable Instant issuedAt, @Nullable Instant expiresAt) {
    return issuedAt == null || expiresAt == null
        ? Duration.ZERO
        : Duration.between(issuedAt, expiresAt);
  }

  private Optional<ChannelRow> channel(String registrationId, String principalName) {
    return OauthClient.ofCode(registrationId)
        .map(client -> client.platform().code())
        .flatMap(
            platform ->
                channels.findByPlatformAndPlatformIdAndAnonymousFalse(platform, principalName));
  }
}
