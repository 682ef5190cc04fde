package net.ramforth.multichat.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.Trigger;
import org.springframework.scheduling.support.SimpleTriggerContext;

/**
 * Runs what is due when the clock advances, on the thread that advances it. A task whose time is
 * now or past waits for the next advance too: {@link #runDue()} does it without moving time.
 */
public final class SteppedScheduler implements TaskScheduler {

  private final MutableClock clock;
  private final Set<SteppedTask> waiting = ConcurrentHashMap.newKeySet();

  public SteppedScheduler(MutableClock clock) {
    this.clock = clock;
  }

  /** Runs what is due now. */
  public void runDue() {
    clock.advance(Duration.ZERO);
  }

  /** How many tasks wait for their time; repeating ones count once. */
  public int waiting() {
    return waiting.size();
  }

  @Override
  public Clock getClock() {
    return clock;
  }

  @Override
  public @Nullable ScheduledFuture<?> schedule(Runnable task, Trigger trigger) {
    var context = new SimpleTriggerContext(clock);
    var first = trigger.nextExecution(context);
    if (first == null) {
      return null;
    }
    return start(
        task,
        first,
        (planned, finished) -> {
          context.update(planned, planned, finished);
          return trigger.nextExecution(context);
        });
  }

  @Override
  public ScheduledFuture<?> schedule(Runnable task, Instant startTime) {
    return start(task, startTime, null);
  }

  @Override
  public ScheduledFuture<?> scheduleAtFixedRate(Runnable task, Instant startTime, Duration period) {
    return start(task, startTime, (planned, finished) -> planned.plus(period));
  }

  @Override
  public ScheduledFuture<?> scheduleAtFixedRate(Runnable task, Duration period) {
    return scheduleAtFixedRate(task, clock.instant(), period);
  }

  @Override
  public ScheduledFuture<?> scheduleWithFixedDelay(
      Runnable task, Instant startTime, Duration delay) {
    return start(task, startTime, (planned, finished) -> finished.plus(delay));
  }

  @Override
  public ScheduledFuture<?> scheduleWithFixedDelay(Runnable task, Duration delay) {
    return scheduleWithFixedDelay(task, clock.instant(), delay);
  }

  private ScheduledFuture<?> start(
      Runnable task, Instant at, SteppedTask.@Nullable Repetition repetition) {
    var planned = new SteppedTask(this, task, at, repetition);
    waiting.add(planned);
    planned.setAlarm();
    return planned;
  }

  MutableClock clock() {
    return clock;
  }

  void ended(SteppedTask task) {
    waiting.remove(task);
  }
}
