package net.ramforth.multichat.dock;

import static net.ramforth.multichat.chat.ActOutcome.Cause.NEEDS_GRANT;
import static net.ramforth.multichat.chat.ActOutcome.Cause.NOT_LINKED;
import static net.ramforth.multichat.chat.ActOutcome.Cause.NOT_SUPPORTED;

import java.util.function.BiFunction;
import net.ramforth.multichat.account.Grant;
import net.ramforth.multichat.chat.ActOutcome;
import net.ramforth.multichat.chat.AuthorId;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.MessageId;
import net.ramforth.multichat.chat.Platform;
import net.ramforth.multichat.room.Rooms;
import net.ramforth.multichat.team.Audit;
import net.ramforth.multichat.team.Seat;
import org.springframework.stereotype.Component;

/** Does at the platforms what people in a room want done, as themselves. */
@Component
class Acting {

  private final Voices voices;
  private final Rooms rooms;
  private final Audit audit;

  Acting(Voices voices, Rooms rooms, Audit audit) {
    this.voices = voices;
    this.rooms = rooms;
    this.audit = audit;
  }

  /** Moderates; what was done is noted in the room's audit. */
  ActOutcome moderate(Seat seat, ActWish wish) {
    var about = about(seat, wish);
    var outcome =
        as(seat, wish.platform(), Grant.MODERATE, (voice, self) -> act(voice, self, wish));
    if (outcome instanceof ActOutcome.Done) {
      audit.note(seat, wish.act().code(), about);
    }
    return outcome;
  }

  /** Says something; that is noted nowhere but in the chat. */
  ActOutcome say(Seat seat, Platform platform, String text) {
    return as(
        seat, platform, Grant.SAY, (voice, self) -> voice.acts().say(self, voice.where(), text));
  }

  private ActOutcome as(
      Seat seat, Platform platform, Grant grant, BiFunction<Voice, Channel, ActOutcome> deed) {
    var voice = voices.at(seat, platform);
    if (voice.isEmpty()) {
      return new ActOutcome.Refused(NOT_SUPPORTED);
    }
    var self = voice.get().self();
    if (self == null) {
      return new ActOutcome.Refused(NOT_LINKED);
    }
    return voice.get().grants().contains(grant)
        ? deed.apply(voice.get(), self.channel())
        : new ActOutcome.Refused(NEEDS_GRANT);
  }

  private static ActOutcome act(Voice voice, Channel self, ActWish wish) {
    var acts = voice.acts();
    var author = new AuthorId(wish.platform(), wish.target());
    return switch (wish.act()) {
      case DELETE ->
          acts.remove(self, voice.where(), new MessageId(wish.platform(), wish.target()));
      case TIMEOUT -> acts.timeOut(self, voice.where(), author, wish.duration());
      case BAN -> acts.ban(self, voice.where(), author);
      case UNBAN -> acts.unban(self, voice.where(), author);
    };
  }

  private String about(Seat seat, ActWish wish) {
    return switch (wish.act()) {
      case DELETE -> joined(": ", wish.name(), text(seat, wish));
      case TIMEOUT -> joined(", ", wish.name(), wish.duration().toSeconds() + " s");
      case BAN, UNBAN -> wish.name();
    };
  }

  /** Asked for before it is gone. */
  private String text(Seat seat, ActWish wish) {
    var id = new MessageId(wish.platform(), wish.target());
    return rooms.of(seat.room()).snapshot().messages().stream()
        .filter(message -> message.id().equals(id))
        .map(ChatMessage::plainText)
        .findFirst()
        .orElse("");
  }

  private static String joined(String by, String one, String other) {
    return one.isEmpty() || other.isEmpty() ? one + other : one + by + other;
  }
}
