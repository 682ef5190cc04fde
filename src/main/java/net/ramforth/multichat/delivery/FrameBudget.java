package net.ramforth.multichat.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * How much one socket may say. Pages say next to nothing, so who says much means no good: it is cut
 * off before its frames queue up where other sockets' frames wait.
 *
 * <p>Used by the one thread that reads the socket.
 */
final class FrameBudget {

  /** A page asks for its room, tells that streaming started, and shows that it is alive. */
  static final int FRAMES = 40;

  static final Duration WINDOW = Duration.ofSeconds(10);

  private final Clock clock;
  private Instant windowStart = Instant.MIN;
  private int frames;

  FrameBudget(Clock clock) {
    this.clock = clock;
  }

  /** Takes one frame from the budget; false if there is none left. */
  boolean allowsOneMore() {
    Instant now = clock.instant();
    if (!now.isBefore(windowStart.plus(WINDOW))) {
      windowStart = now;
      frames = 0;
    }
    return ++frames <= FRAMES;
  }
}
