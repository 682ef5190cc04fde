package net.ramforth.multichat.youtube.web;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One circuit breaker per endpoint for the whole process: when most of a minute's requests failed
 * nobody asks for 30 s, and then a few try.
 */
final class Breakers {

  private static final Logger log = LoggerFactory.getLogger(Breakers.class);

  private static final int WINDOW_SECONDS = 60;
  private static final int FEWEST_REQUESTS = 10;
  private static final int TRIALS = 5;
  private static final Duration OPEN = Duration.ofSeconds(30);

  private final Map<Endpoint, CircuitBreaker> breakers = new EnumMap<>(Endpoint.class);

  Breakers(Clock clock) {
    var rules =
        CircuitBreakerConfig.custom()
            .clock(clock)
            .slidingWindow(WINDOW_SECONDS, FEWEST_REQUESTS, SlidingWindowType.TIME_BASED)
            .failureRateThreshold(50)
            .waitDurationInOpenState(OPEN)
            .permittedNumberOfCallsInHalfOpenState(TRIALS)
            // A trial whose answer says nothing about the endpoint must not keep it half open.
            .maxWaitDurationInHalfOpenState(OPEN.multipliedBy(2))
            .build();
    for (Endpoint endpoint : Endpoint.values()) {
      var breaker = CircuitBreaker.of(endpoint.label(), rules);
      breaker
          .getEventPublisher()
          .onStateTransition(
              change ->
                  log.atWarn()
                      .addKeyValue("endpoint", endpoint.label())
                      .addKeyValue("state", label(change.getStateTransition().getToState()))
                      .log("A circuit breaker towards YouTube changed"));
      breakers.put(endpoint, breaker);
    }
  }

  /**
   * Asks to send something.
   *
   * @throws WebProblem while the breaker is open
   */
  Call admit(Endpoint endpoint) {
    CircuitBreaker breaker = breakers.get(endpoint);
    if (breaker == null || !breaker.tryAcquirePermission()) {
      throw new WebProblem(
          WebProblem.Kind.BREAKER_OPEN, "YouTube's " + endpoint.label() + " keeps failing");
    }
    return new Call(breaker);
  }

  boolean isOpen(Endpoint endpoint) {
    CircuitBreaker breaker = breakers.get(endpoint);
    return breaker != null && breaker.getState() == State.OPEN;
  }

  Map<String, String> states() {
    var states = new TreeMap<String, String>();
    breakers.forEach(
        (endpoint, breaker) -> states.put(endpoint.label(), label(breaker.getState())));
    return states;
  }

  private static String label(State state) {
    return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** One request; its outcome is told once. */
  static final class Call {

    private final CircuitBreaker breaker;

    private Call(CircuitBreaker breaker) {
      this.breaker = breaker;
    }

    void worked() {
      breaker.onSuccess(0, TimeUnit.NANOSECONDS);
    }

    void failed(WebProblem problem) {
      breaker.onError(0, TimeUnit.NANOSECONDS, problem);
    }

    /** The answer says nothing about the endpoint's health. */
    void uncounted() {
      breaker.releasePermission();
    }
  }
}
