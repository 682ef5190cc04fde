package net.ramforth.multichat.dock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.ramforth.multichat.chat.AuthorId;
import net.ramforth.multichat.team.Audit;
import net.ramforth.multichat.team.NotAllowed;
import net.ramforth.multichat.team.Right;
import net.ramforth.multichat.team.Seat;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a team remembers of people in chat. Everybody in the team reads it; who may moderate writes
 * it.
 */
@Component
class Notes {

  /** About one person; more than anybody reads. */
  static final int MOST_ABOUT_ONE = 50;

  /** In one room. */
  private static final int MOST = 5_000;

  /** As long as a deleted note can be had back. */
  private static final Duration SECOND_THOUGHTS = Duration.ofHours(1);

  private record Stored(String about, boolean mine) {}

  private final JdbcClient database;
  private final Audit audit;
  private final Clock clock;

  Notes(JdbcClient database, Audit audit, Clock clock) {
    this.database = database;
    this.audit = audit;
    this.clock = clock;
  }

  /** What is written about a person, newest first. */
  List<PersonNote> about(Seat seat, AuthorId person) {
    return database
        .sql(
            "select id, note, writer_id, writer, at from person_note where account_id = ? and"
                + " platform = ? and author = ? and deleted_at is null order by at desc, id")
        .params(seat.room().toString(), person.platform().code(), person.value())
        .query((row, _) -> note(row, seat))
        .list();
  }

  /**
   * Writes a note. The same wish twice is one note.
   *
   * @throws NotAllowed without the right to moderate
   * @throws TooManyNotes if no more are kept
   */
  void write(Seat seat, AuthorId person, NoteWish wish) {
    seat.require(Right.MODERATE);
    var room = seat.room().toString();
    int written =
        database
            .sql(
                """
                insert into person_note
                  (id, account_id, platform, author, name, note, writer_id, writer, at)
                select :id, :room, :platform, :author, :name, :note, :writerId, :writer, :at
                where (select count(*) from person_note where account_id = :room) < :most
                and (select count(*) from person_note where account_id = :room
                  and platform = :platform and author = :author and deleted_at is null) < :mostOfOne
                on conflict (id) do nothing
                """)
            .param("id", wish.id().toString())
            .param("room", room)
            .param("platform", person.platform().code())
            .param("author", person.value())
            .param("name", wish.name())
            .param("note", wish.text())
            .param("writerId", seat.person().toString())
            .param("writer", seat.name())
            .param("at", clock.millis())
            .param("most", MOST)
            .param("mostOfOne", MOST_ABOUT_ONE)
            .update();
    if (written == 1) {
      audit.note(seat, "note", wish.name());
    } else if (find(seat, wish.id()).isEmpty()) {
      throw new TooManyNotes();
    }
  }

  /**
   * Takes a note away. For an hour it can be had back.
   *
   * @throws NotAllowed unless it is one's own, or one's own room
   * @throws NoSuchNote if the room has none with this id
   */
  void delete(Seat seat, UUID id) {
    change(seat, id, "note-deleted", clock.millis());
    database
        .sql("delete from person_note where account_id = ? and deleted_at < ?")
        .params(seat.room().toString(), clock.instant().minus(SECOND_THOUGHTS).toEpochMilli())
        .update();
  }

  /** As {@link #delete}, the other way round. */
  void restore(Seat seat, UUID id) {
    change(seat, id, "note", null);
  }

  private void change(Seat seat, UUID id, String act, @Nullable Long deletedAt) {
    seat.require(Right.MODERATE);
    var note = find(seat, id).orElseThrow(NoSuchNote::new);
    if (!note.mine()) {
      seat.requireHost();
    }
    int changed =
        database
            .sql(
                "update person_note set deleted_at = :at where id = :id"
                    + " and (deleted_at is null) <> (:at is null)")
            .param("at", deletedAt)
            .param("id", id.toString())
            .update();
    if (changed == 1) {
      audit.note(seat, act, note.about());
    }
  }

  private Optional<Stored> find(Seat seat, UUID id) {
    return database
        .sql("select name, writer_id from person_note where account_id = ? and id = ?")
        .params(seat.room().toString(), id.toString())
        .query((row, _) -> new Stored(row.getString("name"), isMine(row, seat)))
        .optional();
  }

  private static PersonNote note(ResultSet row, Seat seat) throws SQLException {
    return new PersonNote(
        UUID.fromString(row.getString("id")),
        row.getString("note"),
        row.getString("writer"),
        Instant.ofEpochMilli(row.getLong("at")),
        seat.may(Right.MODERATE) && (seat.host() || isMine(row, seat)));
  }

  private static boolean isMine(ResultSet row, Seat seat) throws SQLException {
    return seat.person().toString().equals(row.getString("writer_id"));
  }
}
