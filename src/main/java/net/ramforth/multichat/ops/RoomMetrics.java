package net.ramforth.multichat.ops;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import net.ramforth.multichat.listening.Listeners;
import net.ramforth.multichat.room.Rooms;
import org.springframework.stereotype.Component;

/** How many rooms there are and how their sources are doing, in the dashboard's own words. */
@Component
class RoomMetrics implements MeterBinder {

  private static final List<String> STATES =
      List.of("idle", "connecting", "live", "off-air", "waiting-to-retry", "stopped");

  private final Rooms rooms;
  private final Listeners listeners;

  RoomMetrics(Rooms rooms, Listeners listeners) {
    this.rooms = rooms;
    this.listeners = listeners;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("multichat.rooms", rooms, Rooms::count)
        .description("Rooms that live in this process")
        .register(registry);
    for (String state : STATES) {
      Gauge.builder(
              "multichat.sources",
              listeners,
              all -> all.countByState().getOrDefault(state, 0L).doubleValue())
          .description("Sources by state")
          .tag("state", state)
          .register(registry);
    }
  }
}
