package net.ramforth.multichat.youtube;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** When to look for broadcasts next: soon at first, then less and less often. */
final class LookPace {

  private static final Duration LESS_AFTER = Duration.ofMinutes(30);
  private static final Duration LEAST_AFTER = Duration.ofHours(3);
  private static final int LESS = 2;
  private static final int LEAST = 5;

  /** This long before its planned start a broadcast is due, and this long after. */
  private static final Duration DUE = Duration.ofMinutes(10);

  private final YoutubeProperties properties;
  private final RandomGenerator random;
  private final Clock clock;
  private Instant nothingSince;
  private @Nullable Instant planned;
  private boolean live;

  LookPace(YoutubeProperties properties, RandomGenerator random, Clock clock) {
    this.properties = properties;
    this.random = random;
    this.clock = clock;
    this.nothingSince = clock.instant();
  }

  void live() {
    live = true;
    planned = null;
  }

  void nothing(@Nullable Instant startsAt) {
    if (live) {
      begin();
    }
    planned = startsAt;
  }

  /** Looks often again: somebody expects something. */
  void begin() {
    live = false;
    nothingSince = clock.instant();
  }

  /** From the last look to the next. */
  Duration next() {
    if (live) {
      return spread(properties.lookWhileLive());
    }
    if (isDue()) {
      return properties.lookWhenDue().plusMillis(random.nextLong(1_000));
    }
    Duration wait = Duration.between(nothingSince, clock.instant());
    if (wait.compareTo(LEAST_AFTER) >= 0) {
      return spread(properties.look().multipliedBy(LEAST));
    }
    return spread(properties.look().multipliedBy(wait.compareTo(LESS_AFTER) >= 0 ? LESS : 1));
  }

  private boolean isDue() {
    return planned != null && Duration.between(clock.instant(), planned).abs().compareTo(DUE) <= 0;
  }

  /** Up to twice as much. */
  private Duration spread(Duration shortest) {
    return shortest.plusMillis(random.nextLong(shortest.toMillis() + 1));
  }
}
