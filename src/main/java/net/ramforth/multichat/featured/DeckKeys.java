package net.ramforth.multichat.featured;

import java.util.Optional;
import java.util.UUID;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.account.RandomSecret;
import net.ramforth.multichat.account.sealing.CannotOpen;
import net.ramforth.multichat.account.sealing.Place;
import net.ramforth.multichat.account.sealing.Sealing;
import net.ramforth.multichat.team.Seat;
import net.ramforth.multichat.team.Team;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keys for buttons outside a browser, as on a Stream Deck. Whoever has one presses as the person
 * whose key it is, with the rights which that has at the moment, and can do nothing else.
 */
@Component
class DeckKeys {

  private final JdbcClient database;
  private final Sealing sealing;
  private final Team team;

  DeckKeys(JdbcClient database, Sealing sealing, Team team) {
    this.database = database;
    this.sealing = sealing;
    this.team = team;
  }

  private record Stored(String id, String sealed) {}

  private record Owner(AccountId person, AccountId room) {}

  /** The person's key in this room, made when first asked for. */
  String of(Seat seat) {
    return stored(seat).flatMap(this::open).orElseGet(() -> renew(seat));
  }

  /** Another key; the one before opens nothing from here on. */
  String renew(Seat seat) {
    database
        .sql("delete from deck_key where account_id = ? and person_id = ?")
        .params(seat.room().toString(), seat.person().toString())
        .update();
    var id = UUID.randomUUID().toString();
    var key = RandomSecret.make();
    database
        .sql(
            "insert into deck_key (id, account_id, person_id, key_hash, key_sealed)"
                + " values (?, ?, ?, ?, ?)")
        .params(
            id,
            seat.room().toString(),
            seat.person().toString(),
            RandomSecret.hash(key),
            sealing.seal(place(id), key))
        .update();
    return key;
  }

  /** Whose key it is, with the seat they have now; empty for anything but a key in force. */
  Optional<Seat> openedBy(String key) {
    if (!RandomSecret.hasShape(key)) {
      return Optional.empty();
    }
    // Asked for afterwards: a row that is still being read keeps the one connection there may be.
    return database
        .sql("select account_id, person_id from deck_key where key_hash = ?")
        .param(RandomSecret.hash(key))
        .query(
            (row, _) ->
                new Owner(
                    AccountId.of(row.getString("person_id")),
                    AccountId.of(row.getString("account_id"))))
        .optional()
        .flatMap(owner -> team.seat(owner.person(), owner.room()));
  }

  private Optional<Stored> stored(Seat seat) {
    return database
        .sql("select id, key_sealed from deck_key where account_id = ? and person_id = ?")
        .params(seat.room().toString(), seat.person().toString())
        .query((row, _) -> new Stored(row.getString("id"), row.getString("key_sealed")))
        .optional();
  }

  /** Empty if its encryption key is lost. */
  private Optional<String> open(Stored stored) {
    try {
      return Optional.of(sealing.open(place(stored.id()), stored.sealed()).secret());
    } catch (CannotOpen _) {
      return Optional.empty();
    }
  }

  private static Place place(String id) {
    return new Place("deck_key", id, "key_sealed");
  }
}
