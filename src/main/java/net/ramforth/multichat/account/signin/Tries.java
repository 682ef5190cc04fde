package net.ramforth.multichat.account.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** How often each of many tried something of late. Not for several threads at once. */
final class Tries {

  /** Beyond this many, who tried longest ago is forgotten. */
  private static final int MOST_KNOWN = 10_000;

  private final SequencedMap<String, Deque<Instant>> byWhom = new LinkedHashMap<>();
  private final int most;
  private final Duration within;
  private final Clock clock;

  Tries(int most, Duration within, Clock clock) {
    this.most = most;
    this.within = within;
    this.clock = clock;
  }

  boolean areLeftFor(String whom) {
    var tries = byWhom.get(whom);
    return tries == null || forgetOld(tries).size() < most;
  }

  void count(String whom) {
    var tries = byWhom.remove(whom);
    if (tries == null) {
      tries = new ArrayDeque<>();
    }
    forgetOld(tries).add(clock.instant());
    if (byWhom.size() >= MOST_KNOWN) {
      byWhom.pollFirstEntry();
    }
    byWhom.putLast(whom, tries);
  }

  private Deque<Instant> forgetOld(Deque<Instant> tries) {
    var oldest = clock.instant().minus(within);
    tries.removeIf(at -> !at.isAfter(oldest));
    return tries;
  }
}
