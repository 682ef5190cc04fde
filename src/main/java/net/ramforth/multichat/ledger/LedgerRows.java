package net.ramforth.multichat.ledger;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.chat.AuthorId;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.MessageId;
import net.ramforth.multichat.chat.Platform;
import net.ramforth.multichat.room.MessageJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ledger's entries as they are stored and changed. Each call is one statement or two. */
@Component
class LedgerRows {

  private static final String ONE = " where account_id = ? and platform = ? and message_id = ?";

  private static final String GONE =
      "update ledger_entry set state = 'removed', notice = '', body = '', message = '',"
          + " words = '', changed_at = ?";

  private final JdbcClient database;
  private final MessageJson json;
  private final Clock clock;

  LedgerRows(JdbcClient database, MessageJson json, Clock clock) {
    this.database = database;
    this.json = json;
    this.clock = clock;
  }

  /** Adds the message; one that is there stays as it is, unless the platform had taken it back. */
  void put(AccountId room, ChatMessage message) {
    var payment = message.payment();
    var amount = payment == null ? null : payment.amount();
    var money = Amounts.read(amount);
    database
        .sql(
            "insert into ledger_entry (id, account_id, platform, message_id, at, kind, author_id,"
                + " author_name, author_words, amount, currency, minor, worth, notice, body, words,"
                + " message, state, changed_at) select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                + " ?, ?, 'shown', ? where not exists (select 1 from ledger_entry"
                + ONE
                + ")")
        .params(
            UUID.randomUUID().toString(),
            room.toString(),
            message.id().platform().code(),
            message.id().value(),
            message.postedAt().toEpochMilli(),
            message.kind().code(),
            message.author().id().value(),
            message.author().displayName(),
            searchable(message.author().displayName()))
        .param(amount)
        .param(money.map(Money::currency).orElse(null))
        .param(money.map(Money::minor).orElse(null))
        .params(
            money.map(Money::worth).orElse(0L),
            notice(message),
            message.plainText(),
            words(message),
            json.write(message),
            clock.millis(),
            room.toString(),
            message.id().platform().code(),
            message.id().value())
        .update();
    database
        .sql(
            "update ledger_entry set state = 'shown', changed_at = ?" + ONE + " and state = 'held'")
        .param(clock.millis())
        .params(key(room, message.id()))
        .update();
  }

  /** The same message reads differently now; one that was no money before may be some now. */
  void rewrite(AccountId room, ChatMessage message) {
    put(room, message);
    database
        .sql(
            "update ledger_entry set notice = ?, body = ?, words = ?, message = ?, changed_at = ?"
                + ONE
                + " and state <> 'removed'")
        .params(
            notice(message),
            message.plainText(),
            words(message),
            json.write(message),
            clock.millis())
        .params(key(room, message.id()))
        .update();
  }

  void hold(AccountId room, MessageId id) {
    database
        .sql(
            "update ledger_entry set state = 'held', changed_at = ?" + ONE + " and state = 'shown'")
        .param(clock.millis())
        .params(key(room, id))
        .update();
  }

  void remove(AccountId room, MessageId id) {
    database.sql(GONE + ONE).param(clock.millis()).params(key(room, id)).update();
  }

  void silence(AccountId room, AuthorId author, Instant since) {
    database
        .sql(GONE + " where account_id = ? and platform = ? and author_id = ? and at >= ?")
        .params(
            clock.millis(),
            room.toString(),
            author.platform().code(),
            author.value(),
            since.toEpochMilli())
        .update();
  }

  void clear(AccountId room, Platform platform, Instant since) {
    database
        .sql(GONE + " where account_id = ? and platform = ? and at >= ?")
        .params(clock.millis(), room.toString(), platform.code(), since.toEpochMilli())
        .update();
  }

  /** Ticks the entry, or takes the tick away; false if the room has no such entry. */
  boolean tick(AccountId room, String id, boolean read, String person) {
    return database
            .sql(
                "update ledger_entry set read_at = ?, read_by = ?, changed_at = ?"
                    + " where account_id = ? and id = ?")
            .param(read ? clock.millis() : null)
            .param(read ? person : null)
            .params(clock.millis(), room.toString(), id)
            .update()
        == 1;
  }

  /** The whole message; empty if there is none or it is removed or held back. */
  Optional<ChatMessage> message(AccountId room, String id) {
    return database
        .sql(
            "select message from ledger_entry"
                + " where account_id = ? and id = ? and state = 'shown'")
        .params(room.toString(), id)
        .query(String.class)
        .optional()
        .flatMap(json::read);
  }

  boolean has(AccountId room, String message) {
    return database
        .sql("select 1 from ledger_entry where account_id = ? and message_id = ?")
        .params(room.toString(), message)
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  /** How a search and what it looks through are written, so that they meet. */
  static String searchable(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  private static String words(ChatMessage message) {
    return searchable(notice(message) + "\n" + message.plainText());
  }

  private static String notice(ChatMessage message) {
    return Objects.requireNonNullElse(message.notice(), "");
  }

  private static Object[] key(AccountId room, MessageId id) {
    return new Object[] {room.toString(), id.platform().code(), id.value()};
  }
}
