package net.ramforth.multichat.testing;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What is broken at the moment. */
final class Faults {

  private final Map<String, AtomicInteger> errorsLeft = new ConcurrentHashMap<>();
  private final Map<String, Duration> delays = new ConcurrentHashMap<>();
  private final Set<String> suspended = ConcurrentHashMap.newKeySet();
  private volatile boolean silent;
  private volatile boolean refusesLogins;

  void setSilent(boolean silent) {
    this.silent = silent;
  }

  boolean silent() {
    return silent;
  }

  void setRefusesLogins(boolean refusesLogins) {
    this.refusesLogins = refusesLogins;
  }

  boolean refusesLogins() {
    return refusesLogins;
  }

  void suspend(String channel) {
    suspended.add(channel);
  }

  boolean suspended(String channel) {
    return suspended.contains(channel);
  }

  void failNext(String path, int times) {
    errorsLeft.put(path, new AtomicInteger(times));
  }

  /** Whether this request is one of those that fail; it is counted off if so. */
  boolean takesError(String path) {
    var left = errorsLeft.get(path);
    return left != null && left.getAndUpdate(count -> Math.max(0, count - 1)) > 0;
  }

  void delay(String path, Duration duration) {
    delays.put(path, duration);
  }

  Duration delayOf(String path) {
    return delays.getOrDefault(path, Duration.ZERO);
  }
}
