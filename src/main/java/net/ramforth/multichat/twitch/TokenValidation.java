package net.ramforth.multichat.twitch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import net.ramforth.multichat.account.AccessToken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks Twitch whether a token is still good. Twitch demands it of everybody who uses one, at the
 * start and every hour ("Validating Tokens", read in 2026). Waits for the answer, so never call it
 * on an event loop.
 */
@Component
class TokenValidation implements AutoCloseable {

  /** What Twitch said. */
  sealed interface Verdict {

    /** Good; belongs to this user, who is now called so. */
    record Valid(String userId, String login) implements Verdict {}

    /** Dead for good. */
    record Refused() implements Verdict {}

    /** Nobody said anything usable, which says nothing about the token. */
    record Unanswered() implements Verdict {}
  }

  private static final Logger log = LoggerFactory.getLogger(TokenValidation.class);
  private static final int LONGEST_ANSWER = 64 * 1024;

  private final HttpClient http;
  private final JsonMapper json;
  private final URI url;
  private final Duration timeout;

  TokenValidation(TwitchProperties properties, JsonMapper json) {
    this.json = json;
    this.timeout = properties.validateTimeout();
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(timeout)
            .build();
    String base = properties.idUrl().toString();
    this.url = URI.create((base.endsWith("/") ? base : base + "/") + "oauth2/validate");
  }

  Verdict check(AccessToken token) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(url)
              .header("Authorization", "OAuth " + token.secret())
              .timeout(timeout)
              .build();
      HttpResponse<String> answer =
          http.send(request, BodyHandlers.limiting(BodyHandlers.ofString(), LONGEST_ANSWER));
      return switch (answer.statusCode()) {
        case 200 -> read(answer.body());
        case 401 -> new Verdict.Refused();
        default -> unanswered("status " + answer.statusCode());
      };
    } catch (IOException | JacksonException | IllegalArgumentException failure) {
      return unanswered(failure.getClass().getName());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return unanswered("interrupted");
    }
  }

  private Verdict read(String body) {
    JsonNode answer = json.readTree(body);
    String userId = answer.path("user_id").asString("");
    String login = answer.path("login").asString("");
    return userId.isBlank() || login.isBlank()
        ? unanswered("no user in the answer")
        : new Verdict.Valid(userId, login);
  }

  private static Verdict unanswered(String why) {
    log.atDebug().addKeyValue("why", why).log("Twitch did not say whether a token is valid");
    return new Verdict.Unanswered();
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
