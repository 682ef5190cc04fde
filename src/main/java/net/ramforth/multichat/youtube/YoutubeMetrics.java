package net.ramforth.multichat.youtube;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import net.ramforth.multichat.youtube.web.YoutubeWeb;
import org.springframework.stereotype.Component;

/** How reading YouTube does, at any moment. Requests and blocks are counted where they happen. */
@Component
class YoutubeMetrics implements MeterBinder {

  private final Pollers pollers;
  private final YoutubeWeb web;

  YoutubeMetrics(Pollers pollers, YoutubeWeb web) {
    this.pollers = pollers;
    this.web = web;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("multichat.youtube.pollers", pollers, Pollers::count)
        .description("Live chats that are read, each once for all rooms")
        .register(registry);
    Gauge.builder("multichat.youtube.blocked", web, it -> it.blockedUntil().isPresent() ? 1 : 0)
        .description("1 while YouTube takes us for a robot")
        .register(registry);
    for (String endpoint : web.breakers().keySet()) {
      Gauge.builder("multichat.youtube.breaker", web, it -> openness(it, endpoint))
          .description("Circuit breaker: 0 closed, 0.5 half open, 1 open")
          .tag("endpoint", endpoint)
          .register(registry);
    }
  }

  private static double openness(YoutubeWeb web, String endpoint) {
    return switch (web.breakers().getOrDefault(endpoint, "closed")) {
      case "closed" -> 0;
      case "half-open" -> 0.5;
      default -> 1;
    };
  }
}
