package net.ramforth.multichat.team;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.ramforth.multichat.account.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who did what in which room; the newest {@value #KEPT} of each room are kept. */
@Component
public final class Audit {

  /** Some weeks of a busy team. */
  static final int KEPT = 2_000;

  private static final int LONGEST_ABOUT = 120;

  private final JdbcClient database;
  private final Clock clock;

  Audit(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Notes a deed.
   *
   * @param act a code that pages have words for
   * @param about to whom or what it was done; may be empty
   */
  public void note(Seat who, String act, String about) {
    var room = who.room().toString();
    database
        .sql("insert into audit (id, account_id, at, person, act, about) values (?, ?, ?, ?, ?, ?)")
        .params(
            UUID.randomUUID().toString(), room, clock.millis(), who.name(), act, shortened(about))
        .update();
    database
        .sql(
            "delete from audit where account_id = ? and at < (select at from audit where"
                + " account_id = ? order by at desc limit 1 offset ?)")
        .params(room, room, KEPT - 1)
        .update();
  }

  /**
   * What was done in the room, newest first.
   *
   * @param most how many to tell
   */
  public List<Deed> of(AccountId room, int most) {
    return database
        .sql(
            "select at, person, act, about from audit where account_id = ?"
                + " order by at desc limit ?")
        .params(room.toString(), most)
        .query(
            (row, _) ->
                new Deed(
                    Instant.ofEpochMilli(row.getLong("at")),
                    row.getString("person"),
                    row.getString("act"),
                    row.getString("about")))
        .list();
  }

  private static String shortened(String about) {
    return about.codePointCount(0, about.length()) <= LONGEST_ABOUT
        ? about
        : about.substring(0, about.offsetByCodePoints(0, LONGEST_ABOUT)) + "…";
  }
}
