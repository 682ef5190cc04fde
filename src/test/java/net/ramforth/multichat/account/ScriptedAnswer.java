package net.ramforth.multichat.account;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** What a scripted platform answers. */
record ScriptedAnswer(int status, String contentType, String body, int delayMillis) {

  static ScriptedAnswer json(int status, String body) {
    return new ScriptedAnswer(status, "application/json", body, 0);
  }

  static ScriptedAnswer html(int status, String body) {
    return new ScriptedAnswer(status, "text/html; charset=utf-8", body, 0);
  }

  static ScriptedAnswer stalling(int millis) {
    return new ScriptedAnswer(500, "application/json", "{}", millis);
  }

  /** Sends the next answer that a test ordered, or the usual one. */
  static void send(HttpExchange exchange, Deque<ScriptedAnswer> ordered, ScriptedAnswer usual)
      throws IOException {
    var next = ordered.poll();
    (next == null ? usual : next).send(exchange);
  }

  private void send(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (delayMillis > 0) {
        new CountDownLatch(1).await(delayMillis, TimeUnit.MILLISECONDS);
      }
      var bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().add("Content-Type", contentType);
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException(e));
    }
  }

  static Map<String, String> form(HttpExchange exchange) throws IOException {
    return parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
  }

  static Map<String, String> parameters(String encoded) {
    return Arrays.stream(encoded.split("&"))
        .map(pair -> pair.split("=", 2))
        .filter(pair -> pair.length == 2)
        .collect(
            Collectors.toMap(
                pair -> pair[0],
                pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
                (first, _) -> first));
  }
}
