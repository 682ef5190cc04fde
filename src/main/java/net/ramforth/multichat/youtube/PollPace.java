package net.ramforth.multichat.youtube;

import java.time.Duration;
import java.util.random.RandomGenerator;
import net.ramforth.multichat.youtube.innertube.Continuation;

/** How long one chat is left alone between two questions. */
final class PollPace {

  /** What a quiet, older stream may make us wait; more has not been seen. */
  private static final Duration LONGEST_ORDER = Duration.ofSeconds(30);

  /** When everybody is held up: nothing of ours failed, so nothing is counted either. */
  private static final Duration HELD_UP = Duration.ofSeconds(5);

  private static final int MOST_DOUBLINGS = 20;

  private final YoutubeProperties properties;
  private final RandomGenerator random;
  private Duration quiet;
  private boolean reloaded;

  PollPace(YoutubeProperties properties, RandomGenerator random) {
    this.properties = properties;
    this.random = random;
    this.quiet = properties.fastestPoll();
  }

  /** After an answer; counted from the moment it was asked for. */
  Duration after(Continuation next, boolean hadNews) {
    boolean again = reloaded;
    reloaded = next instanceof Continuation.Reload;
    return switch (next) {
      case Continuation.Timed(_, Duration ordered) -> spread(within(ordered, LONGEST_ORDER));
      case Continuation.Invalidation(_, Duration longest) ->
          spread(within(whileQuiet(hadNews), within(longest, properties.slowestPoll())));
      case Continuation.Reload _ -> again ? spread(properties.fastestPoll()) : Duration.ZERO;
      case Continuation.Replay _, Continuation.End _ -> Duration.ZERO;
    };
  }

  private Duration whileQuiet(boolean hadNews) {
    quiet = hadNews ? properties.fastestPoll() : quiet.multipliedBy(2);
    quiet = within(quiet, properties.slowestPoll());
    return quiet;
  }

  /**
   * Before the same question is asked again.
   *
   * @param failures in a row, from 1
   */
  Duration retry(int failures) {
    Duration doubled =
        properties.firstRetry().multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
    return spread(shorter(doubled, properties.longestRetry()));
  }

  /** Before asking again what could not even be asked. */
  Duration heldUp(Duration atLeast) {
    Duration wait = atLeast.compareTo(HELD_UP) > 0 ? atLeast : HELD_UP;
    // Later only: earlier would be refused again.
    return wait.plusMillis(random.nextLong(HELD_UP.toMillis()));
  }

  private Duration within(Duration wanted, Duration longest) {
    Duration floor = properties.fastestPoll();
    Duration capped = shorter(wanted, longest);
    return capped.compareTo(floor) < 0 ? floor : capped;
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  /** Up to a tenth more or less. */
  private Duration spread(Duration nominal) {
    long tenth = nominal.toMillis() / 10;
    return nominal.plusMillis(random.nextLong(-tenth, tenth + 1));
  }
}
