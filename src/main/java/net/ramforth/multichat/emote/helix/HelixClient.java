package net.ramforth.multichat.emote.helix;

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
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import net.ramforth.multichat.account.TwitchApp;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks Helix. What goes wrong is counted, said once, and leaves the question without an answer. */
@Component
final class HelixClient implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(HelixClient.class);

  private static final Duration TIMEOUT = Duration.ofSeconds(5);

  /** Bytes. The cheermotes of a channel are a few hundred thousand. */
  private static final int LARGEST_ANSWER = 4 * 1024 * 1024;

  private static final int AT_ONCE = 4;

  /** Twitch's bucket fills up within a minute; a time far ahead would be a mistake. */
  private static final Duration LONGEST_REST = Duration.ofMinutes(5);

  private final TwitchApp app;
  private final JsonMapper json;
  private final MeterRegistry meters;
  private final Clock clock;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(TIMEOUT)
          .build();
  private final Semaphore places = new Semaphore(AT_ONCE, true);
  private final Set<String> told = ConcurrentHashMap.newKeySet();
  private volatile Instant restingUntil = Instant.MIN;

  HelixClient(TwitchApp app, JsonMapper json, MeterRegistry meters, Clock clock) {
    this.app = app;
    this.json = json;
    this.meters = meters;
    this.clock = clock;
  }

  /** Whether there is any use in asking. */
  boolean isConfigured() {
    return app.isConfigured();
  }

  /** Nothing is asked before; in the past, mostly. */
  Instant restingUntil() {
    return restingUntil;
  }

  /**
   * What stands under {@code data} in the answer; empty if there is no good one. Waits for it.
   *
   * @param path with its query, below {@code /helix}
   */
  Optional<JsonNode> data(String path) {
    try {
      places.acquire();
      try {
        return ask(path, true);
      } finally {
        places.release();
      }
    } catch (IOException | IllegalArgumentException failure) {
      // The latter: an address in the settings that is none.
      return failed("unreachable", failure.getClass().getSimpleName());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private Optional<JsonNode> ask(String path, boolean mayTryAgain)
      throws IOException, InterruptedException {
    if (clock.instant().isBefore(restingUntil)) {
      return Optional.empty();
    }
    var token = app.token();
    if (token.isEmpty()) {
      return failed("no-token", "");
    }
    var answer = send(path, token.get());
    return switch (answer.statusCode()) {
      case 200 -> read(answer.body());
      case 401 -> {
        app.invalidate(token.get());
        yield mayTryAgain ? ask(path, false) : failed("refused", "401");
      }
      case 429 -> {
        restingUntil = reset(answer);
        yield failed("too-many", "429");
      }
      default -> failed("status", String.valueOf(answer.statusCode()));
    };
  }

  private HttpResponse<String> send(String path, String token)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(app.helix() + path))
            .header("Authorization", "Bearer " + token)
            .header("Client-Id", app.clientId())
            .timeout(TIMEOUT)
            .build();
    return http.send(request, BodyHandlers.limiting(BodyHandlers.ofString(), LARGEST_ANSWER));
  }

  private Optional<JsonNode> read(String body) {
    try {
      var data = json.readTree(body).path("data");
      return data.isArray() ? Optional.of(data) : failed("unreadable", "no data");
    } catch (JacksonException failure) {
      return failed("unreadable", failure.getClass().getSimpleName());
    }
  }

  /** Unix time in seconds; a minute from now if it cannot be read. */
  private Instant reset(HttpResponse<?> answer) {
    var now = clock.instant();
    var reset =
        answer
            .headers()
            .firstValue("Ratelimit-Reset")
            .filter(seconds -> seconds.matches("\\d{1,12}"))
            .map(seconds -> Instant.ofEpochSecond(Long.parseLong(seconds)))
            .orElse(now.plusSeconds(60));
    var latest = now.plus(LONGEST_REST);
    return reset.isAfter(latest) ? latest : reset;
  }

  private Optional<JsonNode> failed(String why, String detail) {
    meters.counter("multichat.helix.failures", "why", why).increment();
    if (told.add(why)) {
      log.atWarn()
          .addKeyValue("why", why)
          .addKeyValue("detail", detail)
          .log("Helix did not answer; from now on this is only counted");
    }
    return Optional.empty();
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
