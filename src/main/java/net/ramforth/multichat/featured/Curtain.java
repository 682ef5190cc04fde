package net.ramforth.multichat.featured;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.room.Change;
import net.ramforth.multichat.room.RoomUpdate;
import net.ramforth.multichat.room.RoomWatcher;
import net.ramforth.multichat.room.Rooms;
import net.ramforth.multichat.room.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;

/** Takes messages off the air when their time is over, also when that was while we were away. */
@Component
class Curtain implements RoomWatcher {

  private final Map<AccountId, Falling> falling = new ConcurrentHashMap<>();
  private final ObjectProvider<Rooms> rooms;
  private final TaskScheduler scheduler;
  private final Clock clock;

  private record Falling(Instant until, ScheduledFuture<?> task) {}

  /**
   * Watches rooms.
   *
   * @param rooms which are made with their watchers, so they cannot be there before them
   */
  Curtain(ObjectProvider<Rooms> rooms, TaskScheduler scheduler, Clock clock) {
    this.rooms = rooms;
    this.scheduler = scheduler;
    this.clock = clock;
  }

  @Override
  public void on(AccountId room, RoomUpdate update) {
    if (update.change() instanceof Change.StageChanged(var stage)) {
      falling.compute(room, (_, before) -> arranged(room, stage.until(), before));
    }
  }

  private @Nullable Falling arranged(
      AccountId room, @Nullable Instant until, @Nullable Falling before) {
    if (before != null && before.until().equals(until)) {
      return before;
    }
    if (before != null) {
      before.task().cancel(false);
    }
    return until == null ? null : new Falling(until, scheduler.schedule(() -> fall(room), until));
  }

  private void fall(AccountId account) {
    var now = clock.instant();
    rooms.getObject().of(account).stage(stage -> isOver(stage, now) ? stage.off(now) : stage);
    rooms.getObject().closeIfDeserted(account);
  }

  private static boolean isOver(Stage stage, Instant now) {
    return stage.until() != null && !now.isBefore(stage.until());
  }
}
