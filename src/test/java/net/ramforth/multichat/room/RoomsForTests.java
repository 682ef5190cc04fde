package net.ramforth.multichat.room;

import java.time.Clock;
import java.util.List;
import net.ramforth.multichat.moderation.Moderation;

/** Rooms as the product has them, without the product around them. */
public final class RoomsForTests {

  private RoomsForTests() {}

  /** Rooms of the usual size, with their log in memory; nobody hears their events. */
  public static Rooms inMemory(Clock clock) {
    return inMemory(clock, List.of());
  }

  /** The same, watched. */
  public static Rooms inMemory(Clock clock, List<RoomWatcher> watchers) {
    var properties = new RoomProperties(200, 1_000, 500, 2_000);
    var log = new InProcessRoomLog(properties, clock);
    return new Rooms(log, new Moderation(), properties, _ -> {}, watchers, new StagesInMemory());
  }
}
