package net.ramforth.multichat.twitch;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import net.ramforth.multichat.account.AccessToken;
import net.ramforth.multichat.account.AccessTokens;
import net.ramforth.multichat.account.TokenUnavailable;
import net.ramforth.multichat.chat.Channel;
import org.jspecify.annotations.Nullable;

/** Tokens called first, second, third and so on; or none at all. */
final class TokensOfAda implements AccessTokens {

  private static final List<String> NAMES = List.of("first", "second", "third", "fourth");

  final List<String> replaced = new CopyOnWriteArrayList<>();
  final List<Thread> callers = new CopyOnWriteArrayList<>();
  volatile boolean anonymous;
  volatile @Nullable TokenUnavailable trouble;
  volatile @Nullable TokenUnavailable troubleReplacing;

  @Override
  public Optional<AccessToken> usableFor(Channel channel) {
    callers.add(Thread.currentThread());
    if (trouble != null) {
      throw trouble;
    }
    return anonymous ? Optional.empty() : Optional.of(token(replaced.size()));
  }

  @Override
  public AccessToken replace(Channel channel, AccessToken refused) {
    callers.add(Thread.currentThread());
    if (troubleReplacing != null) {
      throw troubleReplacing;
    }
    replaced.add(refused.secret());
    return token(replaced.size());
  }

  private static AccessToken token(int place) {
    return new AccessToken(NAMES.get(place), "ada");
  }
}
