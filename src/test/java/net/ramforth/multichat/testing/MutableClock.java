package net.ramforth.multichat.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * A clock that moves only when told. Alarms that become due on the way ring in order of time, on
 * the thread that moves the clock, and each sees the clock at its own moment.
 */
public final class MutableClock extends Clock {

  private final PriorityQueue<Alarm> alarms =
      new PriorityQueue<>(Comparator.comparing(Alarm::at).thenComparingLong(Alarm::number));
  private long alarmsSet;
  private Instant now;

  public MutableClock(Instant start) {
    now = start;
  }

  /** Starts on the evening of 23 November 2026. */
  public static MutableClock started() {
    return new MutableClock(Instant.parse("2026-11-23T20:00:00Z"));
  }

  /** Moves forward; rings what is due up to and including the new time. */
  public void advance(Duration step) {
    if (step.isNegative()) {
      throw new IllegalArgumentException("time does not run backwards: " + step);
    }
    advanceTo(instant().plus(step));
  }

  /** Moves forward to the given time, or stays where it is when that has passed already. */
  public void advanceTo(Instant target) {
    for (var due = nextUpTo(target); due != null; due = nextUpTo(target)) {
      due.action().run();
    }
    synchronized (this) {
      now = later(now, target);
    }
  }

  @Override
  public synchronized Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("tests stay in UTC");
  }

  synchronized Alarm ringAt(Instant at, Runnable action) {
    var alarm = new Alarm(at, alarmsSet++, action);
    alarms.add(alarm);
    return alarm;
  }

  synchronized void silence(Alarm alarm) {
    alarms.remove(alarm);
  }

  private synchronized @Nullable Alarm nextUpTo(Instant target) {
    var next = alarms.peek();
    if (next == null || next.at().isAfter(target)) {
      return null;
    }
    alarms.remove();
    now = later(now, next.at());
    return next;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  /**
   * Something to do at a time; the number keeps those of the same moment in the order they came.
   */
  record Alarm(Instant at, long number, Runnable action) {}
}
