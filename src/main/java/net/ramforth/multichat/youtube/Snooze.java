package net.ramforth.multichat.youtube;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.scheduling.TaskScheduler;

/** Lets one thread wait for a time, unless somebody wakes it. */
final class Snooze {

  private final TaskScheduler scheduler;
  private final Clock clock;
  private final Lock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private boolean woken;

  Snooze(TaskScheduler scheduler, Clock clock) {
    this.scheduler = scheduler;
    this.clock = clock;
  }

  /** Waits. One {@link #wake} ends one wait, also when it came before the wait began. */
  void until(Instant time) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      if (!woken && clock.instant().isBefore(time)) {
        waitFor(time);
      }
      woken = false;
    } finally {
      lock.unlock();
    }
  }

  private void waitFor(Instant time) throws InterruptedException {
    var alarm = new Alarm();
    var ringing = scheduler.schedule(alarm, time);
    try {
      while (!woken && !alarm.rang) {
        changed.await();
      }
    } finally {
      ringing.cancel(false);
    }
  }

  void wake() {
    lock.lock();
    try {
      woken = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Remembers that it rang: the scheduler's idea of the time may be a little ahead of ours. */
  private final class Alarm implements Runnable {

    private boolean rang;

    @Override
    public void run() {
      lock.lock();
      try {
        rang = true;
        changed.signalAll();
      } finally {
        lock.unlock();
      }
    }
  }
}
