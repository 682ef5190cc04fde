package net.ramforth.multichat.youtube.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The one door to YouTube's servers. */
public interface YoutubeWeb {

  /**
   * The session of a broadcast or channel; made when there is none. Close it when nobody follows
   * the broadcast any more.
   */
  WebSession session(String key);

  /** State of each endpoint's circuit breaker: {@code closed}, {@code open}, {@code half-open}. */
  Map<String, String> breakers();

  /** Until when nobody may send anything, because YouTube takes us for a robot. */
  Optional<Instant> blockedUntil();

  /** The configured proxies without their credentials; empty when there are none. */
  List<ProxyState> proxies();

  /**
   * How a proxy does.
   *
   * @param address host and port
   * @param failures in a row
   * @param restsUntil empty while it is in use
   */
  record ProxyState(String address, int failures, Optional<Instant> restsUntil) {}
}
