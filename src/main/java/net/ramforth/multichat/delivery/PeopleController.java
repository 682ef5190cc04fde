package net.ramforth.multichat.delivery;

import java.util.List;
import net.ramforth.multichat.chat.Author;
import net.ramforth.multichat.chat.AuthorId;
import net.ramforth.multichat.chat.Platform;
import net.ramforth.multichat.chat.Role;
import net.ramforth.multichat.room.Rooms;
import net.ramforth.multichat.team.NotInTeam;
import net.ramforth.multichat.team.Seat;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What a person said lately in a room, for the team. */
@RestController
class PeopleController {

  private final Rooms rooms;

  PeopleController(Rooms rooms) {
    this.rooms = rooms;
  }

  /** Oldest first, as far as the room remembers. */
  @GetMapping("/api/rooms/{room}/people/{platform}/{author}/messages")
  ResponseEntity<List<WireMessage>> said(
      Seat seat, @PathVariable String platform, @PathVariable String author) {
    var messages = rooms.of(seat.room()).saidBy(authorId(platform, author));
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(messages.stream().map(WireMessage::of).toList());
  }

  /** Names of moderators who wrote lately, for the host who wants to invite them. */
  @GetMapping("/api/rooms/{room}/people/moderators")
  ResponseEntity<List<Moderator>> moderators(Seat seat) {
    seat.requireHost();
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(rooms.of(seat.room()).authors(Role.MODERATOR).stream().map(Moderator::of).toList());
  }

  record Moderator(String platform, String name) {
    static Moderator of(Author author) {
      return new Moderator(author.id().platform().code(), author.displayName());
    }
  }

  private static AuthorId authorId(String platform, String author) {
    try {
      return new AuthorId(Platform.ofCode(platform), author);
    } catch (IllegalArgumentException _) {
      throw new NotInTeam();
    }
  }
}
