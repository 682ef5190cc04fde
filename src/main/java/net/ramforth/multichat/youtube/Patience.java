package net.ramforth.multichat.youtube;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import net.ramforth.multichat.youtube.web.WebProblem;

/**
 * Asks YouTube the same thing again while that helps. Whoever is held up with everybody else waits
 * as long as it takes; what fails by itself has a few tries.
 */
final class Patience {

  private final PollPace pace;
  private final Snooze snooze;
  private final Clock clock;
  private final int retries;
  private final Runnable interrupted;

  /**
   * @param interrupted told when a wait begins that nobody knows the end of
   */
  Patience(PollPace pace, Snooze snooze, Clock clock, int retries, Runnable interrupted) {
    this.pace = pace;
    this.snooze = snooze;
    this.clock = clock;
    this.retries = retries;
    this.interrupted = interrupted;
  }

  /**
   * Asks until there is an answer, or a few times in vain.
   *
   * @throws WebProblem when asking again is no use
   */
  <T> T ask(Supplier<T> question) throws InterruptedException {
    return ask(question, retries);
  }

  /**
   * Asks until there is an answer, through an outage of any length.
   *
   * @throws WebProblem when asking again is no use
   */
  <T> T insist(Supplier<T> question) throws InterruptedException {
    return ask(question, Integer.MAX_VALUE);
  }

  private <T> T ask(Supplier<T> question, int limit) throws InterruptedException {
    for (int failures = 1; ; ) {
      try {
        return question.get();
      } catch (WebProblem problem) {
        switch (problem.kind()) {
          case BLOCKED, BREAKER_OPEN, BUDGET_EXHAUSTED -> {
            interrupted.run();
            rest(pace.heldUp(problem.retryAfter().orElse(Duration.ZERO)));
          }
          case UNREACHABLE, TRANSIENT, TOO_LARGE -> {
            if (failures > retries) {
              interrupted.run();
            }
            if (failures > limit) {
              throw problem;
            }
            rest(pace.retry(failures++));
          }
          case BAD_REQUEST, FORBIDDEN, NOT_FOUND -> throw problem;
        }
      }
    }
  }

  void rest(Duration wait) throws InterruptedException {
    snooze.until(clock.instant().plus(wait));
  }
}
