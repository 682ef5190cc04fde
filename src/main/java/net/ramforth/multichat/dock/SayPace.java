package net.ramforth.multichat.dock;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import net.ramforth.multichat.account.AccountId;
import org.springframework.stereotype.Component;

/**
 * How much one person may say. Twitch lets who is no moderator say 20 things in 30 s, and hears
 * nothing from who says more for up to an hour ("Chat rate limits", read in 2026).
 */
@Component
final class SayPace {

  private static final int MOST = 20;
  private static final Duration PERIOD = Duration.ofSeconds(30);
  private static final int MOST_PEOPLE = 10_000;

  private final Cache<AccountId, Deque<Instant>> said =
      Caffeine.newBuilder().maximumSize(MOST_PEOPLE).build();
  private final Clock clock;

  SayPace(Clock clock) {
    this.clock = clock;
  }

  /** Takes a turn; or, if there is none, says when there is one. */
  Optional<Instant> take(AccountId person) {
    var turns = said.get(person, _ -> new ArrayDeque<>());
    var now = clock.instant();
    synchronized (turns) {
      while (!turns.isEmpty() && !turns.getFirst().plus(PERIOD).isAfter(now)) {
        turns.removeFirst();
      }
      if (turns.size() >= MOST) {
        return Optional.of(turns.getFirst().plus(PERIOD));
      }
      turns.addLast(now);
      return Optional.empty();
    }
  }
}
