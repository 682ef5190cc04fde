package net.ramforth.multichat.youtube.web;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** All ways to YouTube, and which of them a session takes. */
final class Exits implements AutoCloseable {

  private final List<Exit> all;
  private final AtomicInteger turn = new AtomicInteger();

  Exits(WebProperties properties, Clock clock) {
    // Over a plain connection the JDK would ask for an upgrade to HTTP/2, which no browser does.
    var version =
        "https".equalsIgnoreCase(properties.webUrl().getScheme())
            ? HttpClient.Version.HTTP_2
            : HttpClient.Version.HTTP_1_1;
    var proxies = properties.proxyAddresses();
    all =
        proxies.isEmpty()
            ? List.of(new Exit(Optional.empty(), version, clock))
            : proxies.stream().map(proxy -> new Exit(Optional.of(proxy), version, clock)).toList();
  }

  /**
   * A session stays with its exit while that works, and then takes the next that does. When none
   * works it takes the least bad.
   */
  Exit after(@Nullable Exit current) {
    if (current != null && current.isUsable()) {
      return current;
    }
    int start = turn.getAndIncrement();
    for (int i = 0; i < all.size(); i++) {
      Exit candidate = all.get(Math.floorMod(start + i, all.size()));
      if (candidate.isUsable()) {
        return candidate;
      }
    }
    return all.stream().min(Exit.LEAST_BAD).orElseThrow();
  }

  /** Until when no exit may be used; with several, YouTube has to refuse all of them. */
  Optional<Instant> blockedUntil() {
    var ends = all.stream().map(exit -> exit.retreat().until()).toList();
    return ends.stream().allMatch(Optional::isPresent)
        ? ends.stream().flatMap(Optional::stream).min(Comparator.naturalOrder())
        : Optional.empty();
  }

  List<YoutubeWeb.ProxyState> proxies() {
    return all.stream().filter(Exit::hasProxy).map(Exit::state).toList();
  }

  /** How many proxies are not in use now. */
  long resting() {
    return proxies().stream().filter(proxy -> proxy.restsUntil().isPresent()).count();
  }

  @Override
  public void close() {
    all.forEach(Exit::close);
  }
}
