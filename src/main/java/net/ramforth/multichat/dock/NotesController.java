package net.ramforth.multichat.dock;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.ramforth.multichat.chat.AuthorId;
import net.ramforth.multichat.chat.Platform;
import net.ramforth.multichat.team.Right;
import net.ramforth.multichat.team.Seat;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** What a team wrote down about people in chat. */
@RestController
class NotesController {

  private static final String ABOUT = "/api/rooms/{room}/people/{platform}/{author}/notes";
  private static final String NOTE = "/api/rooms/{room}/notes/{note}";

  /** Longer than any platform's ids. */
  private static final int LONGEST_ID = 100;

  private final Notes notes;

  NotesController(Notes notes) {
    this.notes = notes;
  }

  @GetMapping(ABOUT)
  ResponseEntity<List<PersonNote>> about(
      Seat seat, @PathVariable String platform, @PathVariable String author) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(notes.about(seat, authorId(platform, author)));
  }

  @PostMapping(ABOUT)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void write(
      Seat seat,
      @PathVariable String platform,
      @PathVariable String author,
      @RequestBody JsonNode body) {
    seat.require(Right.MODERATE);
    notes.write(seat, authorId(platform, author), NoteWish.of(body));
  }

  @DeleteMapping(NOTE)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(Seat seat, @PathVariable String note) {
    notes.delete(seat, noteId(note));
  }

  /** Takes the deletion back. */
  @PutMapping(NOTE)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void restore(Seat seat, @PathVariable String note) {
    notes.restore(seat, noteId(note));
  }

  @ExceptionHandler(NoSuchNote.class)
  @ResponseStatus(HttpStatus.NOT_FOUND)
  Map<String, String> refuseUnknown() {
    return Map.of("error", "no-such-note");
  }

  @ExceptionHandler(TooManyNotes.class)
  @ResponseStatus(HttpStatus.CONFLICT)
  Map<String, String> refuseMore() {
    return Map.of("error", "too-many-notes");
  }

  private static AuthorId authorId(String platform, String author) {
    try {
      if (author.length() <= LONGEST_ID) {
        return new AuthorId(Platform.ofCode(platform), author);
      }
    } catch (IllegalArgumentException _) {
      // Refused below.
    }
    throw new InvalidRequest("author");
  }

  private static UUID noteId(String note) {
    try {
      return UUID.fromString(note);
    } catch (IllegalArgumentException _) {
      throw new NoSuchNote();
    }
  }
}
