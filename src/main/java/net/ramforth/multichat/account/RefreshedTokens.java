package net.ramforth.multichat.account;

import java.time.Clock;
import java.util.Optional;
import net.ramforth.multichat.account.sealing.CannotOpen;
import net.ramforth.multichat.chat.Channel;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;

/** Hands out tokens and refreshes them, one refresh at a time for each channel. */
class RefreshedTokens implements AccessTokens {

  private static final Logger log = LoggerFactory.getLogger(RefreshedTokens.class);

  private final ChannelRows channels;
  private final StoredTokens tokens;
  private final OAuth2AuthorizedClientManager clients;
  private final Clock clock;
  private final ChannelLocks locks;

  RefreshedTokens(
      ChannelRows channels,
      StoredTokens tokens,
      OAuth2AuthorizedClientManager clients,
      ChannelLocks locks,
      Clock clock) {
    this.channels = channels;
    this.tokens = tokens;
    this.clients = clients;
    this.locks = locks;
    this.clock = clock;
  }

  @Override
  public Optional<AccessToken> usableFor(Channel channel) {
    if (channel.isNamed()) {
      return Optional.empty();
    }
    return Optional.of(locks.alone(channel, () -> authorized(row(channel))));
  }

  @Override
  public AccessToken replace(Channel channel, AccessToken refused) {
    return locks.alone(
        channel,
        () -> {
          var row = row(channel);
          if (isStill(refused, row)) {
            tokens.expire(row);
          }
          return authorized(row);
        });
  }

  private boolean isStill(AccessToken refused, ChannelRow row) {
    try {
      return tokens.of(row).filter(now -> now.access().equals(refused.secret())).isPresent();
    } catch (CannotOpen lost) {
      throw signInAgain(row.linked().channel(), lost);
    }
  }

  private AccessToken authorized(ChannelRow row) {
    var channel = row.linked().channel();
    if (tokens.areGivenUp(row)) {
      throw TokenUnavailable.untilSignInAgain(null);
    }
    try {
      var client = authorize(channel);
      if (client == null || isOver(client)) {
        tokens.giveUp(row);
        throw TokenUnavailable.untilSignInAgain(null);
      }
      return new AccessToken(client.getAccessToken().getTokenValue(), channel.name());
    } catch (CannotOpen lost) {
      throw signInAgain(channel, lost);
    } catch (OAuth2AuthorizationException refused) {
      if (OAuth2ErrorCodes.INVALID_GRANT.equals(refused.getError().getErrorCode())) {
        tokens.giveUp(row);
        throw signInAgain(channel, refused);
      }
      log.atWarn()
          .addKeyValue("platform", channel.platform().code())
          .addKeyValue("channel", channel.name())
          .addKeyValue("error", refused.getError().getErrorCode())
          .log("A token could not be refreshed; later may help");
      throw TokenUnavailable.forNow(refused);
    }
  }

  private @Nullable OAuth2AuthorizedClient authorize(Channel channel) {
    try {
      return clients.authorize(
          OAuth2AuthorizeRequest.withClientRegistrationId(OauthClient.of(channel.platform()).code())
              .principal(channel.id())
              .build());
    } catch (IllegalArgumentException noSuchRegistration) {
      throw TokenUnavailable.forNow(noSuchRegistration);
    }
  }

  private boolean isOver(OAuth2AuthorizedClient client) {
    var end = client.getAccessToken().getExpiresAt();
    return client.getRefreshToken() == null && end != null && !clock.instant().isBefore(end);
  }

  private static TokenUnavailable signInAgain(Channel channel, Exception cause) {
    log.atWarn()
        .addKeyValue("platform", channel.platform().code())
        .addKeyValue("channel", channel.name())
        .addKeyValue("reason", cause.getMessage())
        .log("The account holder has to sign in again");
    return TokenUnavailable.untilSignInAgain(cause);
  }

  private ChannelRow row(Channel channel) {
    return channels.owned(channel).orElseThrow(() -> TokenUnavailable.untilSignInAgain(null));
  }
}
