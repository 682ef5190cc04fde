package net.ramforth.multichat.featured;

import java.time.Duration;
import java.time.Instant;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.MessageId;
import net.ramforth.multichat.featured.Refused.Reason;
import net.ramforth.multichat.room.Place;
import net.ramforth.multichat.room.Stage;
import net.ramforth.multichat.room.StageEntry;
import net.ramforth.multichat.team.Right;
import net.ramforth.multichat.team.Seat;
import org.jspecify.annotations.Nullable;

/**
 * Who may change what on the stage, and what comes of it. The streamer's word stands above all:
 * what they clear or reject, nobody else brings back, and while they hold the lock, nobody else
 * changes anything.
 */
final class Rules {

  private final Seat seat;
  private final Instant now;

  Rules(Seat seat, Instant now) {
    this.seat = seat;
    this.now = now;
  }

  /**
   * The stage as it is with the command obeyed.
   *
   * @throws Refused if the stage does not allow it
   * @throws net.ramforth.multichat.team.NotAllowed if the person's rights do not
   */
  Stage obey(Stage stage, Command command) {
    requireRight(command);
    if (stage.locked() && !seat.host()) {
      throw new Refused(Reason.LOCKED);
    }
    return switch (command) {
      case Command.Suggest(var message) -> suggest(stage, message);
      case Command.Queue(var message) ->
          allowed(stage, message.id())
              .put(roomFor(stage, message, Place.QUEUED), Place.QUEUED, seat.name(), now);
      case Command.Feature(var message, var span) ->
          allowed(stage, message.id()).air(message, seat.name(), now, end(span));
      case Command.Next(var span) -> next(stage, span);
      case Command.Previous _ -> previous(stage);
      case Command.Clear _ -> clear(stage);
      case Command.Reject(var id) -> stage.without(id).overruling(id);
      case Command.Remove(var id) -> remove(stage, id);
      case Command.Move(var id, var before) -> stage.moved(present(stage, id).id(), before);
      case Command.Lock _ -> stage.locked(true);
      case Command.Unlock _ -> stage.locked(false);
      case Command.Hide(var id) -> stage.hiding(id);
      case Command.Unhide(var id) -> stage.showing(id);
      case Command.PaidFrom(int dollars) -> stage.paidFrom(dollars);
    };
  }

  private void requireRight(Command command) {
    switch (command) {
      case Command.Suggest _ -> {
        if (!seat.may(Right.FEATURE)) {
          seat.require(Right.SUGGEST);
        }
      }
      case Command.Remove _ -> {
        if (!seat.may(Right.SUGGEST)) {
          seat.require(Right.FEATURE);
        }
      }
      case Command.Queue _,
          Command.Feature _,
          Command.Next _,
          Command.Previous _,
          Command.Clear _,
          Command.Move _ ->
          seat.require(Right.FEATURE);
      case Command.Hide _, Command.Unhide _ -> seat.require(Right.MODERATE);
      case Command.Reject _, Command.Lock _, Command.Unlock _, Command.PaidFrom _ ->
          seat.requireHost();
    }
  }

  private Stage suggest(Stage stage, ChatMessage message) {
    var allowed = allowed(stage, message.id());
    // What has come further already needs nobody's suggestion.
    return stage.find(message.id()).filter(entry -> entry.place() != Place.DONE).isPresent()
        ? stage
        : allowed.put(roomFor(stage, message, Place.SUGGESTED), Place.SUGGESTED, seat.name(), now);
  }

  private Stage next(Stage stage, @Nullable Duration span) {
    if (stage.in(Place.QUEUED).isEmpty() && stage.onAir().isEmpty()) {
      throw new Refused(Reason.NOTHING_THERE);
    }
    return stage.next(now, end(span));
  }

  private Stage previous(Stage stage) {
    var done = stage.in(Place.DONE);
    if (done.isEmpty()) {
      throw new Refused(Reason.NOTHING_THERE);
    }
    return allowed(stage, done.getLast().id()).previous(now);
  }

  private Stage clear(Stage stage) {
    var cleared = stage.off(now);
    return seat.host()
        ? stage.onAir().map(entry -> cleared.overruling(entry.id())).orElse(cleared)
        : cleared;
  }

  /** Who may only suggest takes back only what they suggested. */
  private Stage remove(Stage stage, MessageId id) {
    var entry = present(stage, id);
    if (!seat.may(Right.FEATURE)
        && !(entry.place() == Place.SUGGESTED && entry.by().equals(seat.name()))) {
      seat.require(Right.FEATURE);
    }
    return stage.without(id);
  }

  private static StageEntry present(Stage stage, MessageId id) {
    return stage.find(id).orElseThrow(() -> new Refused(Reason.GONE));
  }

  /** What the streamer took away comes back by the streamer alone, what is hidden by nobody. */
  private Stage allowed(Stage stage, MessageId id) {
    if (stage.hidden().contains(id)) {
      throw new Refused(Reason.HIDDEN);
    }
    if (seat.host()) {
      return stage.pardoning(id);
    }
    if (stage.overruled().contains(id)) {
      throw new Refused(Reason.OVERRULED);
    }
    return stage;
  }

  private static ChatMessage roomFor(Stage stage, ChatMessage message, Place place) {
    if (stage.in(place).size() >= Stage.MOST) {
      throw new Refused(Reason.FULL);
    }
    return message;
  }

  private @Nullable Instant end(@Nullable Duration span) {
    return span == null ? null : now.plus(span);
  }
}
