package net.ramforth.multichat.emote.words;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * 7TV's event stream: changes of followed sets arrive as they happen. One connection for all; while
 * there is none, and for more sets than it takes, the catalogue's own looks have to do.
 */
@Component
class SevenTvEvents implements AutoCloseable, SevenTvSocket.Owner {

  private static final Logger log = LoggerFactory.getLogger(SevenTvEvents.class);

  private static final Duration FIRST_RETRY = Duration.ofSeconds(5);
  private static final Duration LONGEST_RETRY = Duration.ofMinutes(10);

  /** Having held so long, a connection that ends is no sign of more trouble. */
  private static final Duration STEADY_AFTER = Duration.ofMinutes(1);

  /** 7TV's maintenance takes at least this long (its EventAPI's README, 2026). */
  private static final Duration AFTER_MAINTENANCE = Duration.ofMinutes(5);

  /** What one shelf wants to hear of. */
  private record Interest(Shelf shelf, String set, @Nullable String user) {

    List<SevenTvSocket.Topic> topics() {
      var changes = new SevenTvSocket.Topic("emote_set.update", set);
      return user == null
          ? List.of(changes)
          : List.of(changes, new SevenTvSocket.Topic("user.update", user));
    }
  }

  private final Map<String, Interest> interests = new ConcurrentHashMap<>();
  private final ProviderProperties properties;
  private final JsonMapper json;
  private final MeterRegistry meters;
  private final TaskScheduler scheduler;
  private final Clock clock;
  private final HttpClient http;
  private @Nullable SevenTvSocket socket;
  private @Nullable ScheduledFuture<?> retry;
  private Duration pause = FIRST_RETRY;
  private Instant openedAt;
  private boolean over;

  SevenTvEvents(
      ProviderProperties properties,
      JsonMapper json,
      MeterRegistry meters,
      TaskScheduler scheduler,
      Clock clock) {
    this.properties = properties;
    this.json = json;
    this.meters = meters;
    this.scheduler = scheduler;
    this.clock = clock;
    this.openedAt = clock.instant();
    this.http = HttpClient.newBuilder().connectTimeout(properties.timeout()).build();
  }

  /** Changes of the shelf's set are told from now on. */
  synchronized void follow(Shelf shelf, JsonNode user) {
    String set = user.path("emote_set").path("id").asString("");
    String id = user.path("user").path("id").asString("");
    if (set.isEmpty() || over) {
      return;
    }
    var interest = new Interest(shelf, set, id.isEmpty() ? null : id);
    var before = interests.put(shelf.name(), interest);
    if (interest.equals(before)) {
      return;
    }
    if (before != null) {
      unsubscribe(before);
    }
    if (socket == null && retry == null) {
      connect();
    } else {
      subscribe(interest);
    }
  }

  synchronized void unfollow(Shelf shelf) {
    var interest = interests.remove(shelf.name());
    if (interest != null) {
      unsubscribe(interest);
    }
    if (interests.isEmpty() && socket != null) {
      socket.close();
      socket = null;
    }
  }

  private void connect() {
    socket = new SevenTvSocket(this, json, scheduler, clock);
    socket.connect(http, properties.seventvEventsUrl(), properties.timeout());
  }

  private void subscribe(Interest interest) {
    if (socket != null) {
      interest.topics().forEach(socket::subscribe);
    }
  }

  /** Several channels may use one set. */
  private void unsubscribe(Interest interest) {
    if (socket != null) {
      for (var topic : interest.topics()) {
        if (interests.values().stream().noneMatch(other -> other.topics().contains(topic))) {
          socket.unsubscribe(topic);
        }
      }
    }
  }

  @Override
  public synchronized void opened(SevenTvSocket opened) {
    if (opened == socket) {
      openedAt = clock.instant();
      for (Interest interest : interests.values()) {
        subscribe(interest);
        // What changed while nobody told us.
        interest.shelf().makeDue();
      }
    }
  }

  @Override
  public void told(String type, JsonNode body) {
    String id = body.path("id").asString("");
    for (Interest interest : interests.values()) {
      if ("emote_set.update".equals(type) && interest.set().equals(id)) {
        interest.shelf().change(words -> SevenTv.changed(words, body));
        meters.counter("multichat.emotes.live.changes").increment();
      } else if ("user.update".equals(type) && id.equals(interest.user())) {
        interest.shelf().makeDue();
      }
    }
  }

  @Override
  public synchronized void ended(SevenTvSocket ended, int code) {
    if (ended != socket || over) {
      return;
    }
    socket = null;
    meters.counter("multichat.emotes.live.breaks").increment();
    if (interests.isEmpty()) {
      return;
    }
    Instant now = clock.instant();
    if (Duration.between(openedAt, now).compareTo(STEADY_AFTER) > 0) {
      pause = FIRST_RETRY;
    }
    retry = scheduler.schedule(this::tryAgain, now.plus(waitAfter(code)));
    Duration longer = pause.multipliedBy(2);
    pause = longer.compareTo(LONGEST_RETRY) > 0 ? LONGEST_RETRY : longer;
    log.atDebug().addKeyValue("code", code).log("7TV's event stream ended");
  }

  private Duration waitAfter(int code) {
    if (code == SevenTvSocket.MAINTENANCE) {
      return AFTER_MAINTENANCE;
    }
    return SevenTvSocket.OUR_FAULT.contains(code) ? LONGEST_RETRY : pause;
  }

  private synchronized void tryAgain() {
    retry = null;
    if (!over && socket == null && !interests.isEmpty()) {
      connect();
    }
  }

  @Override
  public synchronized void close() {
    over = true;
    if (retry != null) {
      retry.cancel(false);
    }
    if (socket != null) {
      socket.close();
    }
    http.shutdownNow();
  }
}
