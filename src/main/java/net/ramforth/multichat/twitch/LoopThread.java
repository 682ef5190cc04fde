package net.ramforth.multichat.twitch;

import io.netty.channel.EventLoop;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * The one thread on which a listener lives, and the way aside for whatever has to wait. Nothing
 * runs any more once the application shuts down: by then every socket is closed.
 */
record LoopThread(EventLoop loop) {

  void run(Runnable step) {
    try {
      loop.execute(step);
    } catch (RejectedExecutionException _) {
      // Shutting down, see above.
    }
  }

  Future<?> runAfter(Duration delay, Runnable step) {
    return loop.schedule(step, delay.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** On a thread of its own, which may wait for answers. */
  static void aside(String name, Runnable work) {
    var _ = Thread.ofVirtual().name(name).start(work);
  }
}
