package net.ramforth.multichat.youtube.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

/** A web server on a real socket that answers by path, and writes down what it was asked. */
public final class ScriptedServer implements AutoCloseable {

  /** By path without query; 404 where there is none. */
  private final Map<String, Reply> replies = new ConcurrentHashMap<>();

  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private final HttpServer server;

  public ScriptedServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  public URI url() {
    return URI.create("http://localhost:" + server.getAddress().getPort());
  }

  public void answer(String path, String html) {
    answer(path, 200, html);
  }

  public void answer(String path, int status, String body) {
    answer(path, exchange -> send(exchange, status, body.getBytes(StandardCharsets.UTF_8)));
  }

  public void answer(String path, Reply reply) {
    replies.put(path, reply);
  }

  public List<Request> requests() {
    return List.copyOf(requests);
  }

  /** Paths and queries, in order. */
  public List<String> asked() {
    return requests.stream().map(request -> request.target().toString()).toList();
  }

  /** A door to this server. */
  public YoutubeWeb web(Clock clock) {
    return web(clock, "", new SimpleMeterRegistry());
  }

  YoutubeWeb web(Clock clock, String proxies, MeterRegistry meters) {
    var properties =
        new WebProperties(url(), proxies, 600, Duration.ofSeconds(5), DataSize.ofMegabytes(16));
    return new YoutubeWeb(properties, JsonMapper.shared(), meters, clock);
  }

  private void answer(HttpExchange exchange) throws IOException {
    var headers = new ConcurrentHashMap<String, String>();
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    requests.add(new Request(exchange.getRequestURI(), Map.copyOf(headers), body));
    Reply reply = replies.get(exchange.getRequestURI().getPath());
    try (exchange) {
      if (reply == null) {
        send(exchange, 404, new byte[0]);
      } else {
        reply.to(exchange);
      }
    }
  }

  static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  /** What was asked; header names in lower case. */
  public record Request(URI target, Map<String, String> headers, String body) {}

  /** Writes an answer. */
  @FunctionalInterface
  public interface Reply {
    void to(HttpExchange exchange) throws IOException;
  }
}
