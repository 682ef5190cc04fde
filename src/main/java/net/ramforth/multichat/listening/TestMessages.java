package net.ramforth.multichat.listening;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.chat.ChatEvent;
import net.ramforth.multichat.room.Room;
import net.ramforth.multichat.room.Rooms;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;

/**
 * Plays a little stream of made-up chat through a room, so that a streamer sees the overlay move
 * before anybody writes. It goes the way of real chat, is stored nowhere, and leaves by itself
 * after a minute.
 */
@Component
public final class TestMessages {

  private static final Duration LENGTH = Duration.ofSeconds(8);

  private final Map<AccountId, Instant> playingUntil = new ConcurrentHashMap<>();
  private final Rooms rooms;
  private final TaskScheduler scheduler;
  private final Clock clock;

  TestMessages(Rooms rooms, TaskScheduler scheduler, Clock clock) {
    this.rooms = rooms;
    this.scheduler = scheduler;
    this.clock = clock;
  }

  /** Plays it, about eight seconds long; does nothing while it still plays in this room. */
  public void sendTo(AccountId account) {
    Instant now = clock.instant();
    playingUntil.compute(
        account,
        (_, until) -> {
          if (until != null && until.isAfter(now)) {
            return until;
          }
          play(rooms.of(account), now);
          return now.plus(LENGTH);
        });
  }

  private void play(Room room, Instant start) {
    for (var step : new TestScript(start).steps()) {
      var _ = scheduler.schedule(() -> room.accept(step.event()), start.plus(step.after()));
    }
  }

  /** One event of the script, and when it comes after the start. */
  record Step(Duration after, ChatEvent event) {}
}
