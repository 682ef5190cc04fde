package net.ramforth.multichat.twitch;

import java.time.Duration;
import java.util.concurrent.Future;
import net.ramforth.multichat.account.AccessToken;
import org.jspecify.annotations.Nullable;

/**
 * Validates the token of a live session again and again. Called on one event loop and answers
 * there; the question itself is asked on a virtual thread.
 */
final class TokenWatch {

  private final LoopThread thread;
  private final Logins logins;
  private final Duration every;
  private @Nullable Future<?> nextCheck;

  TokenWatch(LoopThread thread, Logins logins, Duration every) {
    this.thread = thread;
    this.logins = logins;
    this.every = every;
  }

  /** Watches this token instead of the one before. May say more than once that it died. */
  void start(AccessToken token, Runnable died) {
    stop();
    nextCheck = thread.runAfter(every, () -> check(token, died));
  }

  void stop() {
    if (nextCheck != null) {
      nextCheck.cancel(false);
      nextCheck = null;
    }
  }

  private void check(AccessToken token, Runnable died) {
    Future<?> thisCheck = nextCheck;
    LoopThread.aside(
        "twitch-validate",
        () -> {
          boolean refused = logins.isRefused(token);
          thread.run(() -> checked(thisCheck, token, died, refused));
        });
  }

  // The same check, not one that looks the same.
  @SuppressWarnings("ReferenceEquality")
  private void checked(
      @Nullable Future<?> check, AccessToken token, Runnable died, boolean refused) {
    if (check != nextCheck) {
      return;
    }
    start(token, died);
    if (refused) {
      died.run();
    }
  }
}
