package net.ramforth.multichat.twitch.helix;

import static net.ramforth.multichat.chat.ActOutcome.Cause.NEEDS_GRANT;
import static net.ramforth.multichat.chat.ActOutcome.Cause.NOT_LINKED;
import static net.ramforth.multichat.chat.ActOutcome.Cause.SIGN_IN_AGAIN;
import static net.ramforth.multichat.chat.ActOutcome.Cause.UNREACHABLE;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import net.ramforth.multichat.account.AccessToken;
import net.ramforth.multichat.account.AccessTokens;
import net.ramforth.multichat.account.TokenUnavailable;
import net.ramforth.multichat.account.TwitchApp;
import net.ramforth.multichat.chat.ActOutcome;
import net.ramforth.multichat.chat.Channel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks Helix with people's own tokens. A token that Helix refuses is replaced once. */
@Component
class PersonalHelix implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(PersonalHelix.class);

  private static final Duration TIMEOUT = Duration.ofSeconds(8);
  private static final int LARGEST_ANSWER = 64 * 1024;

  /** Twitch's bucket fills up within a minute; a time far ahead would be a mistake. */
  private static final Duration LONGEST_REST = Duration.ofMinutes(5);

  private final AccessTokens tokens;
  private final TwitchApp app;
  private final JsonMapper json;
  private final Clock clock;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(TIMEOUT)
          .build();

  PersonalHelix(AccessTokens tokens, TwitchApp app, JsonMapper json, Clock clock) {
    this.tokens = tokens;
    this.app = app;
    this.json = json;
    this.clock = clock;
  }

  /**
   * Asks as somebody.
   *
   * @param self whose token goes with it
   * @param reading of answers that are about the question and not about who asked
   */
  ActOutcome ask(Channel self, HelixCall call, Function<HelixAnswer, ActOutcome> reading) {
    try {
      var token = tokens.usableFor(self);
      if (token.isEmpty()) {
        return new ActOutcome.Refused(NOT_LINKED);
      }
      var answer = send(call, token.get());
      if (answer.refusesToken()) {
        answer = send(call, tokens.replace(self, token.get()));
      }
      return read(answer, reading);
    } catch (TokenUnavailable unavailable) {
      return new ActOutcome.Refused(unavailable.signInAgain() ? SIGN_IN_AGAIN : UNREACHABLE);
    } catch (IOException | IllegalArgumentException failure) {
      // The latter: an address in the settings that is none.
      return unanswered(failure.getClass().getSimpleName());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return unanswered("interrupted");
    }
  }

  private static ActOutcome read(HelixAnswer answer, Function<HelixAnswer, ActOutcome> reading) {
    if (answer.wantsScope()) {
      return new ActOutcome.Refused(NEEDS_GRANT);
    }
    if (answer.refusesToken()) {
      return new ActOutcome.Refused(SIGN_IN_AGAIN);
    }
    if (answer.status() == 429) {
      return new ActOutcome.RateLimited(answer.freshAt());
    }
    return answer.status() >= 500 ? unanswered("status " + answer.status()) : reading.apply(answer);
  }

  /** For answers that nobody has heard of. */
  static ActOutcome unanswered(String problem) {
    log.atWarn()
        .addKeyValue("problem", problem)
        .log("Twitch gave no usable answer to what somebody wanted done");
    return new ActOutcome.Refused(UNREACHABLE);
  }

  private HelixAnswer send(HelixCall call, AccessToken token)
      throws IOException, InterruptedException {
    var body =
        call.body() == null
            ? BodyPublishers.noBody()
            : BodyPublishers.ofString(json.writeValueAsString(call.body()));
    var request =
        HttpRequest.newBuilder(call.at(app.helix()))
            .method(call.method(), body)
            .header("Authorization", "Bearer " + token.secret())
            .header("Client-Id", app.clientId())
            .header("Content-Type", "application/json")
            .timeout(TIMEOUT)
            .build();
    var answer = http.send(request, BodyHandlers.limiting(BodyHandlers.ofString(), LARGEST_ANSWER));
    return new HelixAnswer(answer.statusCode(), body(answer), freshAt(answer));
  }

  private JsonNode body(HttpResponse<String> answer) {
    try {
      return json.readTree(answer.body());
    } catch (JacksonException _) {
      return json.missingNode();
    }
  }

  /** {@code Ratelimit-Reset} is Unix time in seconds; half a minute if it cannot be read. */
  private Instant freshAt(HttpResponse<?> answer) {
    var now = clock.instant();
    var reset =
        answer
            .headers()
            .firstValue("Ratelimit-Reset")
            .filter(seconds -> seconds.matches("\\d{1,12}"))
            .map(seconds -> Instant.ofEpochSecond(Long.parseLong(seconds)))
            .orElse(now.plusSeconds(30));
    var latest = now.plus(LONGEST_REST);
    return reset.isAfter(latest) ? latest : reset;
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
