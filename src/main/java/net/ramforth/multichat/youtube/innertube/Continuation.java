package net.ramforth.multichat.youtube.innertube;

import java.time.Duration;
import tools.jackson.databind.JsonNode;

/** How an answer wants the chat to be read on. */
public sealed interface Continuation {

  /** What quiet chats are usually told (seen 2019 to 2026: 5 to 10 s). */
  long USUAL_MILLIS = 5_000;

  /** Nobody was ever told to wait as long; a longer one is a fault and would look like silence. */
  long LONGEST_MILLIS = 60_000;

  /** A chat that is alive; browsers are also told by push when to look again. */
  record Invalidation(String token, Duration timeout) implements Continuation {}

  /** A chat that is alive but quiet: look again after the timeout. */
  record Timed(String token, Duration timeout) implements Continuation {}

  /** Ask again at once. */
  record Reload(String token) implements Continuation {}

  /** The stream is over; this is its recorded chat. */
  record Replay(String token) implements Continuation {}

  /** Nothing follows. */
  record End() implements Continuation {}

  /** Reads {@code continuations[]}: the first entry that leads on. */
  static Continuation read(JsonNode continuations) {
    for (JsonNode continuation : continuations) {
      for (var kind : continuation.properties()) {
        Continuation next = read(kind.getKey(), kind.getValue());
        if (!(next instanceof End)) {
          return next;
        }
      }
    }
    return new End();
  }

  private static Continuation read(String kind, JsonNode body) {
    String token = body.path("continuation").asString("");
    if (token.isBlank()) {
      return new End();
    }
    return switch (kind) {
      case "invalidationContinuationData" -> new Invalidation(token, timeout(body));
      case "reloadContinuationData" -> new Reload(token);
      case "liveChatReplayContinuationData" -> new Replay(token);
      case "playerSeekContinuationData" -> new End();
      // "timedContinuationData", and one that YouTube has yet to invent.
      default -> new Timed(token, timeout(body));
    };
  }

  private static Duration timeout(JsonNode body) {
    long millis = body.path("timeoutMs").asLong(USUAL_MILLIS);
    return Duration.ofMillis(Math.clamp(millis, 0, LONGEST_MILLIS));
  }
}
