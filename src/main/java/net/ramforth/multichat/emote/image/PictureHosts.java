package net.ramforth.multichat.emote.image;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps apart what is asked of the hosts: each answers so many at once, and one that keeps failing
 * is left alone for a while, so that the others do not wait behind it.
 */
final class PictureHosts {

  private static final Logger log = LoggerFactory.getLogger(PictureHosts.class);

  private static final int AT_ONCE = 16;
  private static final int WINDOW = 20;
  private static final int TRIALS = 3;
  private static final Duration OPEN = Duration.ofSeconds(30);
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Fetched LEFT_ALONE = new Fetched.Failed("the host is left alone");

  private record Gate(CircuitBreaker breaker, Semaphore places) {}

  private final Map<PictureHost, Gate> gates = new EnumMap<>(PictureHost.class);

  PictureHosts(Clock clock) {
    var rules =
        CircuitBreakerConfig.custom()
            .clock(clock)
            .slidingWindowSize(WINDOW)
            .minimumNumberOfCalls(WINDOW / 2)
            .failureRateThreshold(80)
            .waitDurationInOpenState(OPEN)
            .permittedNumberOfCallsInHalfOpenState(TRIALS)
            .build();
    for (PictureHost host : PictureHost.values()) {
      var breaker = CircuitBreaker.of(host.hostName(), rules);
      breaker
          .getEventPublisher()
          .onStateTransition(
              change ->
                  log.atWarn()
                      .addKeyValue("host", host.hostName())
                      .addKeyValue("state", change.getStateTransition().getToState())
                      .log("A circuit breaker towards a host of pictures changed"));
      gates.put(host, new Gate(breaker, new Semaphore(AT_ONCE, true)));
    }
  }

  /** Asks the host, unless it is to be left alone. */
  Fetched ask(PictureHost host, Supplier<Fetched> question) {
    var gate = gates.get(host);
    if (gate == null || !waitFor(gate.places)) {
      return LEFT_ALONE;
    }
    try {
      if (!gate.breaker.tryAcquirePermission()) {
        return LEFT_ALONE;
      }
      var fetched = question.get();
      if (fetched instanceof Fetched.Failed(var why)) {
        gate.breaker.onError(0, TimeUnit.NANOSECONDS, new IOException(why));
      } else {
        gate.breaker.onSuccess(0, TimeUnit.NANOSECONDS);
      }
      return fetched;
    } finally {
      gate.places.release();
    }
  }

  private static boolean waitFor(Semaphore places) {
    try {
      return places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
