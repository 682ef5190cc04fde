package net.ramforth.multichat.listening;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait before the next attempt, doubling from {@code first} up to {@code longest}. */
record Backoff(Duration first, Duration longest, RandomGenerator random) {

  private static final int MOST_DOUBLINGS = 20;

  /**
   * Picks between half and all of the nominal delay, so that listeners do not return in step.
   *
   * @param failures how many attempts have failed in a row, from 1
   */
  Duration after(int failures) {
    long doubled = first.toMillis() << Math.min(failures - 1, MOST_DOUBLINGS);
    long nominal = Math.min(doubled, longest.toMillis());
    return Duration.ofMillis(random.nextLong(nominal / 2, nominal + 1));
  }
}
