package net.ramforth.multichat.emote.words;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks emote providers. Waits for the answer and for its turn. */
@Component
class ProviderClient implements AutoCloseable {

  /** What came of asking. */
  sealed interface Answer {

    /** In the provider's JSON. */
    record Found(String body) implements Answer {}

    /** The provider knows no emotes of the channel. */
    record None() implements Answer {}

    /** Nobody said anything usable, which says nothing about the emotes. */
    record Unanswered() implements Answer {}
  }

  private static final Logger log = LoggerFactory.getLogger(ProviderClient.class);

  private static final Duration REST = Duration.ofSeconds(30);

  private final Map<Provider, Semaphore> turns = new EnumMap<>(Provider.class);
  private final Map<Provider, Instant> restsUntil = new ConcurrentHashMap<>();
  private final Set<Provider> failing = ConcurrentHashMap.newKeySet();
  private final ProviderProperties properties;
  private final MeterRegistry meters;
  private final Clock clock;
  private final HttpClient http;

  ProviderClient(ProviderProperties properties, MeterRegistry meters, Clock clock) {
    this.properties = properties;
    this.meters = meters;
    this.clock = clock;
    for (Provider provider : Provider.values()) {
      turns.put(provider, new Semaphore(properties.atOnce()));
    }
    this.http =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(properties.timeout())
            .build();
  }

  Answer ask(Provider provider, String path) {
    Semaphore turn = Objects.requireNonNull(turns.get(provider));
    try {
      turn.acquire();
      try {
        return isResting(provider) ? new Answer.Unanswered() : answer(provider, path);
      } finally {
        turn.release();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return new Answer.Unanswered();
    }
  }

  /** After a failure nobody else waits in line for the same. */
  private boolean isResting(Provider provider) {
    Instant until = restsUntil.get(provider);
    return until != null && clock.instant().isBefore(until);
  }

  private Answer answer(Provider provider, String path) throws InterruptedException {
    String base = properties.url(provider).toString().replaceAll("/+$", "");
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Accept", "application/json")
            .header("User-Agent", "MultiChatOverlay")
            .timeout(properties.timeout())
            .build();
    try {
      HttpResponse<String> answer =
          http.send(
              request, BodyHandlers.limiting(BodyHandlers.ofString(), properties.largestAnswer()));
      return switch (answer.statusCode()) {
        case 200 -> found(provider, answer.body());
        case 404 -> new Answer.None();
        default -> unanswered(provider, "status " + answer.statusCode());
      };
    } catch (IOException failure) {
      return unanswered(provider, failure.getClass().getSimpleName());
    }
  }

  private Answer found(Provider provider, String body) {
    failing.remove(provider);
    return new Answer.Found(body);
  }

  /** Logged once until the provider answers again. */
  Answer unanswered(Provider provider, String why) {
    restsUntil.put(provider, clock.instant().plus(REST));
    meters.counter("multichat.emotes.unanswered", "provider", provider.code()).increment();
    if (failing.add(provider)) {
      log.atWarn()
          .addKeyValue("provider", provider.code())
          .addKeyValue("why", why)
          .log("An emote provider does not answer; what it said last goes on");
    }
    return new Answer.Unanswered();
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
