package net.ramforth.multichat.youtube;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** How much of YouTube is read at any moment. Requests, blocks and breakers are the door's. */
@Component
class YoutubeMetrics implements MeterBinder {

  private final Pollers pollers;

  YoutubeMetrics(Pollers pollers) {
    this.pollers = pollers;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("multichat.youtube.pollers", pollers, Pollers::count)
        .description("Live chats that are read, each once for all rooms")
        .register(registry);
  }
}
