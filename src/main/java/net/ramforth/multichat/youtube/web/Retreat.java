package net.ramforth.multichat.youtube.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Silence after YouTube took us for a robot: 30 s, doubling to 15 min while it still does. When it
 * is over one request goes ahead, and the others follow once that was answered.
 */
final class Retreat {

  private static final Logger log = LoggerFactory.getLogger(Retreat.class);

  private static final Duration FIRST = Duration.ofSeconds(30);
  private static final Duration LONGEST = Duration.ofMinutes(15);

  /** How long the others wait for the one that went ahead, should it never come back. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Clock clock;
  private @Nullable Instant until;
  private int blocksInARow;
  private long blocksEver;

  Retreat(Clock clock) {
    this.clock = clock;
  }

  /**
   * Asks to send something.
   *
   * @throws WebProblem while there is silence
   */
  synchronized Permit admit() {
    Instant now = clock.instant();
    if (until != null) {
      if (now.isBefore(until)) {
        throw new WebProblem(
            WebProblem.Kind.BLOCKED,
            "YouTube takes us for a robot; silent until " + until,
            0,
            Duration.between(now, until),
            null);
      }
      until = now.plus(PATIENCE);
    }
    return new Permit(blocksEver, blocksInARow);
  }

  synchronized Optional<Instant> until() {
    return Optional.ofNullable(until).filter(clock.instant()::isBefore);
  }

  /** What many requests under way are answered at the same time counts once. */
  private synchronized Duration block(Permit permit, Duration atLeast) {
    Instant now = clock.instant();
    if (permit.blocksEver == blocksEver) {
      int before = Math.max(blocksInARow, permit.blocksInARow);
      Duration pause = FIRST.multipliedBy(1L << Math.min(before, 10));
      pause = pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
      until = now.plus(pause.compareTo(atLeast) < 0 ? atLeast : pause);
      blocksInARow = before + 1;
      blocksEver++;
      log.atWarn()
          .addKeyValue("until", until)
          .addKeyValue("inARow", blocksInARow)
          .log("YouTube takes us for a robot; nothing is sent this way for a while");
    }
    return until == null || until.isBefore(now) ? Duration.ZERO : Duration.between(now, until);
  }

  private synchronized void end(Permit permit) {
    if (permit.blocksEver == blocksEver) {
      until = null;
      blocksInARow = 0;
    }
  }

  /** One request that may be sent; reports back how it was answered. */
  final class Permit {

    private final long blocksEver;
    private final int blocksInARow;

    private Permit(long blocksEver, int blocksInARow) {
      this.blocksEver = blocksEver;
      this.blocksInARow = blocksInARow;
    }

    /**
     * Starts the silence, and says how long it lasts. Also after {@link #answered}: a captcha may
     * come as a page like any other.
     */
    Duration blocked(Duration atLeast) {
      return block(this, atLeast);
    }

    void answered() {
      end(this);
    }
  }
}
