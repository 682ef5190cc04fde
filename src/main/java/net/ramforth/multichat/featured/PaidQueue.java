package net.ramforth.multichat.featured;

import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.Origin;
import net.ramforth.multichat.room.Change;
import net.ramforth.multichat.room.Place;
import net.ramforth.multichat.room.RoomUpdate;
import net.ramforth.multichat.room.RoomWatcher;
import net.ramforth.multichat.room.Rooms;
import net.ramforth.multichat.room.Stage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts paid messages into the queue, from the amount that the streamer chose. */
@Component
class PaidQueue implements RoomWatcher, AutoCloseable {

  /** Not in the room's thread: it has not told everybody about the message yet. */
  private final ExecutorService executor =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().name("paid-queue").factory());

  private final ObjectProvider<Rooms> rooms;
  private final Clock clock;

  PaidQueue(ObjectProvider<Rooms> rooms, Clock clock) {
    this.rooms = rooms;
    this.clock = clock;
  }

  @Override
  public void on(AccountId room, RoomUpdate update) {
    if (update.change() instanceof Change.MessageAdded(var message)
        && message.origin() != Origin.BACKLOG
        && message.payment() != null) {
      executor.execute(() -> queue(room, message));
    }
  }

  private void queue(AccountId account, ChatMessage message) {
    var room = rooms.getObject().of(account);
    room.stage(stage -> isWanted(stage, message) ? queued(stage, message) : stage);
    // It may have been removed in the meantime, when it was not on the stage yet.
    if (room.find(message.id()).isEmpty()) {
      room.stage(stage -> stage.without(message.id()));
    }
  }

  private Stage queued(Stage stage, ChatMessage message) {
    return stage.put(message, Place.QUEUED, message.author().displayName(), clock.instant());
  }

  private static boolean isWanted(Stage stage, ChatMessage message) {
    return stage.paidFrom() > 0
        && Worth.dollars(message) >= stage.paidFrom()
        && stage.find(message.id()).isEmpty()
        && stage.in(Place.QUEUED).size() < Stage.MOST
        && !stage.hidden().contains(message.id())
        && !stage.overruled().contains(message.id());
  }

  @Override
  public void close() {
    executor.shutdown();
  }
}
