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

  /** Who streams wide and tall at once starts both within a few minutes. */
  private static final Duration SECOND_MAY_FOLLOW = Duration.ofMinutes(10);

  private static final int LESS = 2;
  private static final int LEAST = 5;

  /** This long before its planned start a broadcast is due, and this long after. */
  private static final Duration DUE = Duration.ofMinutes(10);

  private final YoutubeProperties properties;
  private final RandomGenerator random;
  private final Clock clock;
  private Instant nothingSince;
  private @Nullable Instant planned;
  private @Nullable Instant liveSince;

  LookPace(YoutubeProperties properties, RandomGenerator random, Clock clock) {
    this.properties = properties;
    this.random = random;
    this.clock = clock;
    this.nothingSince = clock.instant();
  }

  void live() {
    if (liveSince == null) {
      liveSince = clock.instant();
    }
    planned = null;
  }

  void nothing(@Nullable Instant startsAt) {
    if (liveSince != null) {
      begin();
    }
    planned = startsAt;
  }

  /** Looks often again: somebody expects something. */
  void begin() {
    liveSince = null;
    nothingSince = clock.instant();
  }

  /** From the last look to the next. */
  Duration next() {
    if (liveSince != null) {
      boolean justNow = clock.instant().isBefore(liveSince.plus(SECOND_MAY_FOLLOW));
      return spread(justNow ? properties.look() : properties.lookWhileLive());
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

  /** Up to two thirds more, so that a look every 30 seconds finds what began a minute ago. */
  private Duration spread(Duration shortest) {
    return shortest.plusMillis(random.nextLong(shortest.toMillis() * 2 / 3 + 1));
  }
}
