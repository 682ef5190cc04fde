package net.ramforth.multichat.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Delayed;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One planned task. It runs once, or again for as long as its repetition knows a time. */
final class SteppedTask extends FutureTask<@Nullable Object>
    implements ScheduledFuture<@Nullable Object> {

  private static final Logger LOG = LoggerFactory.getLogger(SteppedTask.class);

  private final SteppedScheduler scheduler;
  private final Runnable task;
  private final @Nullable Repetition repetition;
  private volatile Instant planned;
  private volatile MutableClock.@Nullable Alarm alarm;

  SteppedTask(
      SteppedScheduler scheduler, Runnable task, Instant planned, @Nullable Repetition repetition) {
    super(task, null);
    this.repetition = repetition;
    this.scheduler = scheduler;
    this.task = task;
    this.planned = planned;
  }

  void setAlarm() {
    alarm = scheduler.clock().ringAt(planned, this::ring);
  }

  private void ring() {
    if (repetition == null) {
      run();
    } else if (runAndReset()) {
      repeat(repetition.timeAfter(planned, scheduler.clock().instant()));
    }
  }

  private void repeat(@Nullable Instant next) {
    if (next == null) {
      cancel(false);
    } else {
      planned = next;
      setAlarm();
    }
  }

  @Override
  protected void setException(Throwable problem) {
    LOG.atError().setCause(problem).log("A scheduled task failed: {}", task);
    super.setException(problem);
  }

  @Override
  protected void done() {
    scheduler.ended(this);
    var pending = alarm;
    if (pending != null) {
      scheduler.clock().silence(pending);
    }
  }

  @Override
  public long getDelay(TimeUnit unit) {
    return unit.convert(Duration.between(scheduler.clock().instant(), planned));
  }

  @Override
  public int compareTo(Delayed other) {
    return Long.compare(getDelay(TimeUnit.NANOSECONDS), other.getDelay(TimeUnit.NANOSECONDS));
  }

  /** When to run again, given when it should have run and when it ended; null when never. */
  @FunctionalInterface
  interface Repetition {
    @Nullable Instant timeAfter(Instant planned, Instant finished);
  }
}
