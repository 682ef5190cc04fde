package net.ramforth.multichat.testing;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser page reduced to its socket: speaks just enough STOMP to look into a room. */
public final class StompPage implements WebSocket.Listener, AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final List<String> frames = new CopyOnWriteArrayList<>();
  private final AtomicInteger closeCode = new AtomicInteger();
  private final StringBuilder partial = new StringBuilder();
  private final HttpClient http;
  private final WebSocket socket;
  private volatile boolean deaf;

  private StompPage(HttpClient http, URI url, Map<String, String> headers) {
    this.http = http;
    var builder = http.newWebSocketBuilder().subprotocols("v12.stomp");
    headers.forEach(builder::header);
    this.socket = builder.buildAsync(url, this).join();
  }

  /** Opens a socket; handshake headers are e.g. Cookie and Origin. */
  public static StompPage open(int port, Map<String, String> headers) {
    return new StompPage(
        HttpClient.newHttpClient(), URI.create("ws://localhost:" + port + "/ws"), headers);
  }

  /** Says who it is; an overlay by its key, anybody else by the cookie of the handshake. */
  public StompPage connect(Map<String, String> headers) {
    send("CONNECT", headers);
    return this;
  }

  /** Looks into the room. */
  public StompPage subscribe(Map<String, String> headers) {
    var all = new HashMap<>(Map.of("id", "room", "destination", "/app/room"));
    all.putAll(headers);
    send("SUBSCRIBE", all);
    return this;
  }

  public void send(String command, Map<String, String> headers) {
    var frame = new StringBuilder(command).append('\n');
    headers.forEach((name, value) -> frame.append(name).append(':').append(value).append('\n'));
    sendRaw(frame.append("\n\0").toString());
  }

  public void sendRaw(String text) {
    socket.sendText(text, true).join();
  }

  /** The bodies of all MESSAGE frames so far. */
  public List<JsonNode> bodies() {
    var bodies = new ArrayList<JsonNode>();
    for (String frame : frames) {
      if (frame.startsWith("MESSAGE")) {
        bodies.add(body(frame));
      }
    }
    return bodies;
  }

  private static JsonNode body(String frame) {
    return JsonMapper.shared().readTree(frame.substring(frame.indexOf("\n\n") + 2));
  }

  /** Waits for a body of which something is true. */
  public JsonNode awaitBody(Predicate<JsonNode> wanted) {
    await("a body, but got " + frames)
        .atMost(PATIENCE)
        .until(() -> bodies().stream().anyMatch(wanted));
    return bodies().stream().filter(wanted).findFirst().orElseThrow();
  }

  /** Waits until the newest body is the one; looks at no other. */
  public void awaitLast(Predicate<JsonNode> wanted) {
    await("the last body")
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(2))
        .until(() -> !frames.isEmpty() && wanted.test(body(frames.getLast())));
  }

  public JsonNode awaitType(String type) {
    return awaitBody(body -> body.get("type").asString().equals(type));
  }

  /** Waits for an ERROR frame and tells what it says. */
  public String awaitRefusal() {
    await("an ERROR frame, but got " + frames + closeCode)
        .atMost(PATIENCE)
        .until(() -> refusal() != null);
    return String.valueOf(refusal());
  }

  private @Nullable String refusal() {
    return frames.stream()
        .filter(frame -> frame.startsWith("ERROR"))
        .map(frame -> frame.replaceAll("(?s).*\nmessage:([^\n]*)\n.*", "$1"))
        .findFirst()
        .orElse(null);
  }

  public int awaitClosed() {
    await("the socket is closed").atMost(PATIENCE).until(() -> closeCode.get() != 0);
    return closeCode.get();
  }

  @Override
  public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
    partial.append(data);
    if (last) {
      for (String frame : partial.toString().split("\0")) {
        frames.add(frame.stripLeading());
      }
      partial.setLength(0);
    }
    if (!deaf) {
      webSocket.request(1);
    }
    return CompletableFuture.completedStage(null);
  }

  /** Reads nothing more, as a browser that hangs. */
  public void stopReading() {
    deaf = true;
  }

  @Override
  public CompletionStage<?> onClose(WebSocket webSocket, int status, String reason) {
    closeCode.set(status);
    return CompletableFuture.completedStage(null);
  }

  @Override
  public void onError(WebSocket webSocket, Throwable error) {
    closeCode.compareAndSet(0, 1006);
  }

  @Override
  public void close() {
    socket.abort();
    http.shutdownNow();
  }
}
