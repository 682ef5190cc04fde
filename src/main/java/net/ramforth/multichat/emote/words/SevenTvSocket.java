package net.ramforth.multichat.emote.words;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ScheduledFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.TaskScheduler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One connection to 7TV's EventAPI, version 3. Numbers and names are those of its README, 2026.
 *
 * <p>A connection that shows no sign of life for three heartbeats is over.
 */
final class SevenTvSocket implements WebSocket.Listener {

  /** What can be asked for: a kind of change, and the id of what changes. */
  record Topic(String type, String id) {}

  /** What a socket tells whoever opened it; nothing more after {@link #ended} or a close. */
  interface Owner {
    void opened(SevenTvSocket socket);

    /** What kind of change, and its {@code ChangeMap}. */
    void told(String type, JsonNode body);

    /** The code is 7TV's or WebSocket's; -1 if the connection just broke. */
    void ended(SevenTvSocket socket, int code);
  }

  static final int MAINTENANCE = 4007;

  /** Codes that say we did something wrong: doing it again at once would not help. */
  static final Set<Integer> OUR_FAULT = Set.of(4001, 4002, 4003, 4004, 4005, 4009, 4010, 4011);

  private static final int DISPATCH = 0;
  private static final int HELLO = 1;
  private static final int RECONNECT = 4;
  private static final int END_OF_STREAM = 7;
  private static final int SUBSCRIBE = 35;
  private static final int UNSUBSCRIBE = 36;

  private static final int BROKEN = -1;
  private static final int MISSED_HEARTBEATS = 3;
  private static final long SHORTEST_HEARTBEAT_MILLIS = 1_000;
  private static final long LONGEST_HEARTBEAT_MILLIS = 120_000;
  private static final long USUAL_HEARTBEAT_MILLIS = 25_000;

  /** Characters; a change of a thousand emotes at once is about two million. */
  private static final int LONGEST_FRAME = 8_000_000;

  private final Owner owner;
  private final JsonMapper json;
  private final TaskScheduler scheduler;
  private final Clock clock;
  private final StringBuilder unfinished = new StringBuilder();
  private CompletableFuture<@Nullable Void> sending = CompletableFuture.completedFuture(null);
  private @Nullable WebSocket socket;
  private @Nullable ScheduledFuture<?> watch;
  private volatile Instant lastSign = Instant.MIN;
  private final Set<Topic> subscriptions = new HashSet<>();
  private int limit;
  private boolean over;

  SevenTvSocket(Owner owner, JsonMapper json, TaskScheduler scheduler, Clock clock) {
    this.owner = owner;
    this.json = json;
    this.scheduler = scheduler;
    this.clock = clock;
  }

  void connect(HttpClient http, URI url, Duration timeout) {
    var _ =
        http.newWebSocketBuilder()
            .connectTimeout(timeout)
            .buildAsync(url, this)
            .whenComplete(
                (_, failure) -> {
                  if (failure != null) {
                    end(BROKEN);
                  }
                });
  }

  /** Asking beyond 7TV's limit, or twice for the same, would end the connection. */
  synchronized void subscribe(Topic topic) {
    if (subscriptions.size() < limit && subscriptions.add(topic)) {
      send(SUBSCRIBE, topic);
    }
  }

  synchronized void unsubscribe(Topic topic) {
    if (subscriptions.remove(topic)) {
      send(UNSUBSCRIBE, topic);
    }
  }

  /** The owner hears nothing more. */
  synchronized void close() {
    over = true;
    if (watch != null) {
      watch.cancel(false);
    }
    if (socket != null) {
      socket.abort();
    }
  }

  @Override
  public void onOpen(WebSocket opened) {
    synchronized (this) {
      socket = opened;
      if (over) {
        opened.abort();
        return;
      }
    }
    opened.request(1);
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
    lastSign = clock.instant();
    if (unfinished.length() + text.length() > LONGEST_FRAME) {
      end(BROKEN);
      return null;
    }
    unfinished.append(text);
    if (last) {
      String frame = unfinished.toString();
      unfinished.setLength(0);
      read(frame);
    }
    from.request(1);
    return null;
  }

  @Override
  public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
    end(code);
    return null;
  }

  @Override
  public void onError(WebSocket from, Throwable failure) {
    end(BROKEN);
  }

  private void read(String frame) {
    JsonNode message;
    try {
      message = json.readTree(frame);
    } catch (JacksonException noJson) {
      return;
    }
    JsonNode content = message.path("d");
    switch (message.path("op").asInt(BROKEN)) {
      case DISPATCH -> owner.told(content.path("type").asString(""), content.path("body"));
      case HELLO -> hello(content);
      case RECONNECT -> end(BROKEN);
      case END_OF_STREAM -> end(content.path("code").asInt(BROKEN));
      default -> {}
    }
  }

  private void hello(JsonNode content) {
    long heartbeat =
        Math.clamp(
            content.path("heartbeat_interval").asLong(USUAL_HEARTBEAT_MILLIS),
            SHORTEST_HEARTBEAT_MILLIS,
            LONGEST_HEARTBEAT_MILLIS);
    synchronized (this) {
      if (over || watch != null) {
        return;
      }
      limit = Math.max(0, content.path("subscription_limit").asInt(0));
      Duration patience = Duration.ofMillis(heartbeat * MISSED_HEARTBEATS);
      watch =
          scheduler.scheduleWithFixedDelay(
              () -> endIfSilent(patience),
              clock.instant().plusMillis(heartbeat),
              Duration.ofMillis(heartbeat));
    }
    owner.opened(this);
  }

  private void endIfSilent(Duration patience) {
    if (clock.instant().isAfter(lastSign.plus(patience))) {
      end(BROKEN);
    }
  }

  private void send(int operation, Topic topic) {
    WebSocket to = socket;
    if (to == null || over) {
      return;
    }
    String frame =
        json.writeValueAsString(
            Map.of(
                "op",
                operation,
                "d",
                Map.of("type", topic.type(), "condition", Map.of("object_id", topic.id()))));
    // A second send before the first is done would fail.
    sending =
        sending
            .handle((_, _) -> null)
            .thenCompose(_ -> to.sendText(frame, true))
            .handle((_, _) -> null);
  }

  private void end(int code) {
    synchronized (this) {
      if (over) {
        return;
      }
      close();
    }
    owner.ended(this, code);
  }
}
