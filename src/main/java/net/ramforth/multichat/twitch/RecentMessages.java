package net.ramforth.multichat.twitch;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks what was said while we could not listen. Twitch itself does not tell; a public service that
 * listens to many channels does ({@code recent-messages2}, its README read in November 2026). All
 * it learns from us is the channel's name. Waits for the answer, so never call it on an event loop.
 */
@Component
class RecentMessages implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(RecentMessages.class);

  /** Live messages wait meanwhile. */
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  /** As many as a room remembers. */
  private static final int MOST_LINES = 200;

  private static final int LONGEST_ANSWER = 2 * 1024 * 1024;

  private final @Nullable URI url;
  private final JsonMapper json;
  private final MeterRegistry meters;
  private final HttpClient http;

  RecentMessages(TwitchProperties properties, JsonMapper json, MeterRegistry meters) {
    this.url = properties.recentMessagesUrl();
    this.json = json;
    this.meters = meters;
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
  }

  /** Whether there is a service to ask. */
  boolean isOn() {
    return url != null && !url.toString().isEmpty();
  }

  /** The lines since then, oldest first, removals among them; none if nobody can tell. */
  List<String> since(String login, Instant then) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(address(login, then))
              .header("User-Agent", "MultiChatOverlay")
              .timeout(PATIENCE)
              .build();
      HttpResponse<String> answer =
          http.send(request, BodyHandlers.limiting(BodyHandlers.ofString(), LONGEST_ANSWER));
      return answer.statusCode() == 200
          ? lines(json.readTree(answer.body()))
          : unanswered("status " + answer.statusCode());
    } catch (IOException | JacksonException failure) {
      return unanswered(failure.getClass().getName());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return unanswered("interrupted");
    }
  }

  /** Messages that a moderator removed are left out by the service. */
  private URI address(String login, Instant then) {
    return URI.create(
        "%s/api/v2/recent-messages/%s?limit=%d&after=%d&hide_moderated_messages=true"
            .formatted(
                String.valueOf(url).replaceAll("/+$", ""),
                URLEncoder.encode(login, StandardCharsets.UTF_8),
                MOST_LINES,
                then.toEpochMilli()));
  }

  private static List<String> lines(JsonNode answer) {
    return answer.path("messages").valueStream().map(line -> line.asString("")).toList();
  }

  private List<String> unanswered(String why) {
    meters.counter("multichat.twitch.gaps.unfilled").increment();
    log.atInfo().addKeyValue("why", why).log("Nobody tells what was said while we were away");
    return List.of();
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
