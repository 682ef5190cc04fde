package net.ramforth.multichat.youtube.web;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one door to YouTube's servers. Everything that must be agreed on by the whole process is kept
 * here: how much is sent, what fails, and whether YouTube takes us for a robot.
 */
@Component
public final class YoutubeWeb implements AutoCloseable {

  /** Each has a few cookies; whoever forgets to close one loses the one longest unused. */
  private static final int MOST_SESSIONS = 20_000;

  private final JsonMapper json;
  private final Exits exits;
  private final Breakers breakers;
  private final Door door;
  private final Map<String, BrowserSession> sessions =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, BrowserSession> eldest) {
          return size() > MOST_SESSIONS;
        }
      };

  public YoutubeWeb(WebProperties properties, JsonMapper json, MeterRegistry meters, Clock clock) {
    this.json = json;
    this.exits = new Exits(properties, clock);
    this.breakers = new Breakers(clock);
    this.door = new Door(properties, meters, exits, breakers);
    for (Endpoint endpoint : Endpoint.values()) {
      meters.gauge(
          "multichat.youtube.breaker.open",
          List.of(Tag.of("endpoint", endpoint.label())),
          breakers,
          all -> all.isOpen(endpoint) ? 1 : 0);
    }
    meters.gauge("multichat.youtube.blocked", exits, all -> all.blockedUntil().isPresent() ? 1 : 0);
    meters.gauge("multichat.youtube.proxies.resting", exits, Exits::resting);
  }

  /**
   * The session of a broadcast or channel; made when there is none. To be closed when nobody
   * follows the broadcast any more.
   */
  public WebSession session(String key) {
    synchronized (sessions) {
      return sessions.computeIfAbsent(key, _ -> new BrowserSession(door, json, () -> forget(key)));
    }
  }

  private void forget(String key) {
    synchronized (sessions) {
      sessions.remove(key);
    }
  }

  /** State of each endpoint's circuit breaker: {@code closed}, {@code open}, {@code half-open}. */
  public Map<String, String> breakers() {
    return breakers.states();
  }

  /**
   * Until when nothing is sent because YouTube takes us for a robot. With proxies, it has to take
   * each of them for one.
   */
  public Optional<Instant> blockedUntil() {
    return exits.blockedUntil();
  }

  /** The configured proxies without their passwords; empty when there are none. */
  public List<ProxyState> proxies() {
    return exits.proxies();
  }

  @Override
  public void close() {
    door.close();
  }

  /**
   * How a proxy does.
   *
   * @param address host and port
   * @param failures in a row
   * @param restsUntil empty while it is in use
   */
  public record ProxyState(String address, int failures, Optional<Instant> restsUntil) {}
}
