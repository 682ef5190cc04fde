package net.ramforth.multichat.testing.youtube;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import net.ramforth.multichat.testing.HttpCall;

/** What is broken at the moment, path by path and for the whole of the web side. */
final class YoutubeFaults {

  /** More than jsoup reads by default, and than the largest captured page. */
  private static final String FILLER = "x".repeat(2_500_000);

  private final Map<String, Deque<Fault>> next = new ConcurrentHashMap<>();
  private final Map<String, Duration> delays = new ConcurrentHashMap<>();
  private final Map<String, CountDownLatch> stalled = new ConcurrentHashMap<>();
  private final Set<String> giants = ConcurrentHashMap.newKeySet();
  private volatile Wall wall = Wall.NONE;

  /** Answers a request in the place of whoever should. */
  @FunctionalInterface
  interface Fault {
    void answer(HttpCall call) throws IOException;
  }

  /** What stands before all pages and all of InnerTube. */
  enum Wall {
    NONE,
    /** Only those with a consent cookie get past. */
    CONSENT,
    /** Nobody gets past. */
    CONSENT_FOR_ALL,
    CAPTCHA,
    CAPTCHA_429,
    TOO_MANY_REQUESTS
  }

  void raise(Wall wall) {
    this.wall = wall;
  }

  void failNext(String path, int times, Fault fault) {
    var planned = next.computeIfAbsent(path, _ -> new ArrayDeque<>());
    synchronized (planned) {
      for (int i = 0; i < times; i++) {
        planned.add(fault);
      }
    }
  }

  void delay(String path, Duration duration) {
    delays.put(path, duration);
  }

  void stall(String path) {
    stalled.putIfAbsent(path, new CountDownLatch(1));
  }

  void resume(String path) {
    Optional.ofNullable(stalled.remove(path)).ifPresent(CountDownLatch::countDown);
  }

  void resumeAll() {
    stalled.keySet().forEach(this::resume);
  }

  void makeGiant(String path, boolean giant) {
    if (giant) {
      giants.add(path);
    } else {
      giants.remove(path);
    }
  }

  /** What makes an answer larger than it should be; mostly nothing. */
  String fillerFor(String path) {
    return giants.contains(path) ? FILLER : "";
  }

  /** Waits as asked for, then answers if something is broken. */
  boolean answers(HttpCall call) throws IOException, InterruptedException {
    var path = call.path();
    Thread.sleep(delays.getOrDefault(path, Duration.ZERO));
    var latch = stalled.get(path);
    if (latch != null) {
      latch.await();
    }
    var fault = take(path);
    if (fault.isPresent()) {
      fault.get().answer(call);
    }
    return fault.isPresent();
  }

  /** Whether a wall has answered; only for what belongs to the web side. */
  boolean wallAnswers(HttpCall call) throws IOException {
    switch (wall) {
      case NONE -> {}
      case CONSENT -> {
        if (Visitors.hasConsented(call)) {
          return false;
        }
        Walls.toConsent(call);
      }
      case CONSENT_FOR_ALL -> Walls.toConsent(call);
      case CAPTCHA -> Walls.captcha(call, 200);
      case CAPTCHA_429 -> Walls.captcha(call, 429);
      case TOO_MANY_REQUESTS -> Walls.tooMany(call);
    }
    return wall != Wall.NONE;
  }

  private Optional<Fault> take(String path) {
    var planned = next.get(path);
    if (planned == null) {
      return Optional.empty();
    }
    synchronized (planned) {
      return Optional.ofNullable(planned.poll());
    }
  }
}
