package net.ramforth.multichat.emote.helix;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.core.task.TaskRejectedException;

/** One question's life: what was kept comes first, then Helix is asked, about once an hour. */
final class Asking implements AutoCloseable {

  private static final Duration SOONEST_REFRESH = Duration.ofMinutes(50);
  private static final Duration LATEST_REFRESH = Duration.ofMinutes(70);

  /** Doubled with each failure, up to the latest refresh. */
  private static final Duration FIRST_RETRY = Duration.ofMinutes(1);

  private final Question<?> question;
  private final Asker asker;
  private int failures;
  private boolean closed;
  private @Nullable Future<?> next;

  Asking(Question<?> question, Asker asker) {
    this.question = question;
    this.asker = asker;
  }

  void begin() {
    Thread.ofVirtual().name("helix-" + question.name()).start(this::recallAndAsk);
  }

  private void recallAndAsk() {
    asker.recall(question);
    ask();
  }

  private void ask() {
    if (asker.isOfUse() && !isClosed()) {
      plan(asker.ask(question));
    }
  }

  private synchronized void plan(boolean answered) {
    failures = answered ? 0 : failures + 1;
    if (!closed) {
      try {
        next = asker.later(this::ask, answered ? refresh() : retry());
      } catch (TaskRejectedException _) {
        // The process ends.
        closed = true;
      }
    }
  }

  private Instant refresh() {
    return asker.now().plus(between(SOONEST_REFRESH, LATEST_REFRESH));
  }

  private Instant retry() {
    Duration longest = FIRST_RETRY.multipliedBy(1L << Math.min(failures - 1, 6));
    Duration wait = between(longest.dividedBy(2), longest);
    Instant at = asker.now().plus(wait.compareTo(LATEST_REFRESH) < 0 ? wait : LATEST_REFRESH);
    Instant rested = asker.restingUntil();
    return at.isBefore(rested) ? rested.plus(between(Duration.ofSeconds(1), FIRST_RETRY)) : at;
  }

  private static Duration between(Duration least, Duration most) {
    return Duration.ofMillis(
        ThreadLocalRandom.current().nextLong(least.toMillis(), most.toMillis()));
  }

  private synchronized boolean isClosed() {
    return closed;
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (next != null) {
      next.cancel(false);
    }
  }
}
