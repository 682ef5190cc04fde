package net.ramforth.multichat.account;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import net.ramforth.multichat.account.sealing.CannotOpen;
import net.ramforth.multichat.chat.Channel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Usable tokens of linked Twitch channels. */
@Component
class TwitchTokens implements AccessTokens, TokenRevocation {

  private static final Logger log = LoggerFactory.getLogger(TwitchTokens.class);

  /** A token that ends sooner than this is refreshed before it is used. */
  private static final Duration SKEW = Duration.ofMinutes(1);

  private final Map<String, ReentrantLock> refreshing = new ConcurrentHashMap<>();
  private final ChannelRows channels;
  private final TokenVault vault;
  private final TwitchIdClient twitch;
  private final Clock clock;

  TwitchTokens(ChannelRows channels, TokenVault vault, TwitchIdClient twitch, Clock clock) {
    this.channels = channels;
    this.vault = vault;
    this.twitch = twitch;
    this.clock = clock;
  }

  @Override
  public Optional<AccessToken> usableFor(Channel channel) {
    return row(channel).map(row -> token(row, pair -> !expiresSoon(pair)));
  }

  @Override
  public AccessToken replace(Channel channel, AccessToken refused) {
    var row = row(channel).orElseThrow(() -> TokenUnavailable.untilSignInAgain(null));
    return token(row, pair -> !pair.access().equals(refused.secret()) && !expiresSoon(pair));
  }

  @Override
  public void revoke(ChannelRow channel) {
    try {
      vault.of(channel).ifPresent(pair -> twitch.revoke(pair.access()));
    } catch (CannotOpen | TwitchIdRefusal e) {
      log.atWarn().setCause(e).log("A token could not be revoked at Twitch; it runs out by itself");
    }
  }

  private AccessToken token(ChannelRow row, Predicate<TokenPair> isUsable) {
    var before = stored(row);
    if (isUsable.test(before)) {
      return token(row, before);
    }
    // One refresh at a time: of two at once, one would keep a token that is dead already.
    var lock = refreshing.computeIfAbsent(row.id(), _ -> new ReentrantLock());
    lock.lock();
    try {
      var now = stored(row);
      return token(row, isUsable.test(now) ? now : refresh(row, now));
    } finally {
      lock.unlock();
    }
  }

  private TokenPair refresh(ChannelRow row, TokenPair dead) {
    if (dead.refresh() == null) {
      throw TokenUnavailable.untilSignInAgain(null);
    }
    try {
      var fresh = twitch.refresh(dead.refresh());
      vault.keep(row, fresh);
      return fresh;
    } catch (TwitchIdRefusal e) {
      throw e.isFinal() ? TokenUnavailable.untilSignInAgain(e) : TokenUnavailable.forNow(e);
    }
  }

  private TokenPair stored(ChannelRow row) {
    try {
      return vault.of(row).orElseThrow(() -> TokenUnavailable.untilSignInAgain(null));
    } catch (CannotOpen e) {
      log.atError().setCause(e).log("A stored token is unreadable; its owner must sign in again");
      throw TokenUnavailable.untilSignInAgain(e);
    }
  }

  private Optional<ChannelRow> row(Channel channel) {
    return channels.findFirstByPlatformAndPlatformIdAndAnonymous(
        channel.platform().code(), channel.id(), 0);
  }

  private boolean expiresSoon(TokenPair pair) {
    return pair.expiresAt().minus(SKEW).isBefore(clock.instant());
  }

  private static AccessToken token(ChannelRow row, TokenPair pair) {
    return new AccessToken(pair.access(), row.channel().name());
  }
}
