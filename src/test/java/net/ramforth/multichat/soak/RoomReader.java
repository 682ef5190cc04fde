package net.ramforth.multichat.soak;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An overlay without a browser that stays for good: comes back by itself, asks for what it missed,
 * and hands on each message once, as pages do.
 */
final class RoomReader implements WebSocket.Listener, AutoCloseable {

  private static final Duration AGAIN = Duration.ofMillis(500);

  /** Pages send one as often. */
  private static final int HEARTBEAT_SECONDS = 8;

  private final HttpClient http = HttpClient.newHttpClient();
  private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
  private final Set<String> known = new HashSet<>();
  private final StringBuilder partial = new StringBuilder();
  private final URI address;
  private final String key;
  private final Consumer<String> texts;
  private @Nullable WebSocket socket;
  private String log = "";
  private long number;
  private volatile boolean closed;

  RoomReader(String product, String key, Consumer<String> texts) {
    this.address = URI.create(product.replaceFirst("http", "ws") + "/ws");
    this.key = key;
    this.texts = texts;
    var _ =
        timer.scheduleAtFixedRate(
            () -> send("\n"), HEARTBEAT_SECONDS, HEARTBEAT_SECONDS, TimeUnit.SECONDS);
    timer.execute(this::connect);
  }

  private void connect() {
    if (closed) {
      return;
    }
    partial.setLength(0);
    try {
      socket =
          http.newWebSocketBuilder().subprotocols("v12.stomp").buildAsync(address, this).join();
      send("CONNECT\naccept-version:1.2\nheart-beat:10000,8000\noverlay-key:" + key + "\n\n\0");
    } catch (CompletionException away) {
      again();
    }
  }

  private void again() {
    if (!closed) {
      var _ = timer.schedule(this::connect, AGAIN.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private void send(String frame) {
    var open = socket;
    if (open != null && !open.isOutputClosed()) {
      var _ = open.sendText(frame, true);
    }
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    partial.append(data);
    if (last) {
      for (String frame : partial.toString().split("\0")) {
        read(frame.stripLeading());
      }
      partial.setLength(0);
    }
    from.request(1);
    return CompletableFuture.completedStage(null);
  }

  private void read(String frame) {
    if (frame.startsWith("CONNECTED")) {
      var position = log.isEmpty() ? "" : "log:" + log + "\nafter:" + number + "\n";
      send("SUBSCRIBE\nid:room\ndestination:/app/room\n" + position + "\n\0");
    } else if (frame.startsWith("MESSAGE")) {
      body(JsonMapper.shared().readTree(frame.substring(frame.indexOf("\n\n") + 2)));
    } else if (frame.startsWith("ERROR")) {
      System.out.println("The room refused its reader: " + frame.lines().toList());
    }
  }

  private void body(JsonNode body) {
    switch (body.path("type").asString("")) {
      case "snapshot" -> {
        log = body.path("log").asString();
        number = body.path("number").asLong();
        body.path("messages").forEach(this::message);
      }
      case "missed" -> {
        log = body.path("log").asString();
        body.path("updates").forEach(this::body);
      }
      default -> {
        number = Math.max(number, body.path("number").asLong(number));
        if (body.has("message")) {
          message(body.path("message"));
        }
      }
    }
  }

  private void message(JsonNode message) {
    if (known.add(message.path("platform").asString() + " " + message.path("id").asString())) {
      texts.accept(message.path("fragments").toString());
    }
  }

  @Override
  public @Nullable CompletionStage<?> onClose(WebSocket from, int status, String reason) {
    again();
    return null;
  }

  @Override
  public void onError(WebSocket from, Throwable error) {
    again();
  }

  @Override
  public void close() {
    closed = true;
    timer.shutdownNow();
    var open = socket;
    if (open != null) {
      open.abort();
    }
    http.shutdownNow();
  }
}
