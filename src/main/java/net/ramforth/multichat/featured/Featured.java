package net.ramforth.multichat.featured;

import java.time.Clock;
import java.util.Optional;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.MessageId;
import net.ramforth.multichat.featured.Refused.Reason;
import net.ramforth.multichat.ledger.Ledger;
import net.ramforth.multichat.room.Room;
import net.ramforth.multichat.room.Rooms;
import net.ramforth.multichat.room.StageEntry;
import net.ramforth.multichat.team.Audit;
import net.ramforth.multichat.team.Seat;
import org.springframework.stereotype.Component;

/** Obeys what the team wants of the stage, each command once. */
@Component
class Featured {

  private final Rooms rooms;
  private final Ledger ledger;
  private final Audit audit;
  private final Clock clock;

  Featured(Rooms rooms, Ledger ledger, Audit audit, Clock clock) {
    this.rooms = rooms;
    this.ledger = ledger;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Obeys a wish, in the room of the seat. One whose id was heard already does nothing.
   *
   * @throws BadWish if it is no command
   * @throws Refused if the stage does not allow it
   * @throws net.ramforth.multichat.team.NotAllowed if the person's rights do not
   */
  void obey(Seat seat, Wish wish) {
    var id = wish.checkedId();
    var room = rooms.of(seat.room());
    if (room.stage().heard().contains(id)) {
      return;
    }
    var command =
        wish.command(
            message -> find(room, message),
            entry -> ledger.find(seat.room(), entry).orElseThrow(() -> new Refused(Reason.GONE)));
    var rules = new Rules(seat, clock.instant());
    var deed = new Deed(command, room);
    var about = deed.about();
    if (room.stage(
        stage -> stage.heard().contains(id) ? stage : rules.obey(stage, command).having(id))) {
      audit.note(seat, deed.act(), about);
    }
  }

  private static ChatMessage find(Room room, MessageId message) {
    Optional<ChatMessage> staged = room.stage().find(message).map(StageEntry::message);
    return staged.or(() -> room.find(message)).orElseThrow(() -> new Refused(Reason.GONE));
  }
}
