package net.ramforth.multichat.youtube.official;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/** The two calls of the Data API; a chat is pushed batch by batch, in small pieces. */
final class ScriptedDataApi implements AutoCloseable {

  private static final String CUT = "cut";

  /** A few bytes at a time, so that batches and letters arrive in halves. */
  private static final int PIECE = 7;

  final List<URI> asked = new CopyOnWriteArrayList<>();
  volatile String video = "{\"items\":[{\"liveStreamingDetails\":{\"activeLiveChatId\":\"c1\"}}]}";
  volatile int status = 200;
  volatile String error = "";

  private final BlockingQueue<String> batches = new LinkedBlockingQueue<>();
  private final HttpServer server;

  ScriptedDataApi() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/youtube/v3/videos", this::videos);
    server.createContext("/youtube/v3/liveChat/messages/stream", this::stream);
    server.start();
  }

  URI url() {
    return URI.create("http://localhost:" + server.getAddress().getPort());
  }

  void push(String batch) {
    batches.add(batch);
  }

  /** The server closes the connection, as it does now and then. */
  void cut() {
    batches.add(CUT);
  }

  private void videos(HttpExchange exchange) throws IOException {
    asked.add(exchange.getRequestURI());
    answer(exchange, status == 200 ? video : error);
  }

  private void stream(HttpExchange exchange) throws IOException {
    asked.add(exchange.getRequestURI());
    if (status != 200) {
      answer(exchange, error);
      return;
    }
    exchange.sendResponseHeaders(200, 0);
    try (exchange) {
      push(exchange, "[");
      for (var batch = batches.take(); !batch.equals(CUT); batch = batches.take()) {
        push(exchange, batch + ",\n");
      }
      push(exchange, "{}]");
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  private static void push(HttpExchange exchange, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int at = 0; at < bytes.length; at += PIECE) {
      exchange.getResponseBody().write(bytes, at, Math.min(PIECE, bytes.length - at));
      exchange.getResponseBody().flush();
    }
  }

  private void answer(HttpExchange exchange, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
