package net.ramforth.multichat.ledger.hook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.account.RandomSecret;
import net.ramforth.multichat.account.sealing.CannotOpen;
import net.ramforth.multichat.account.sealing.Place;
import net.ramforth.multichat.account.sealing.Sealing;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The addresses where sites tell of tips: one of each account and site at most. */
@Component
class TipHooks {

  private static final Logger log = LoggerFactory.getLogger(TipHooks.class);

  private static final String COLUMNS =
      "select id, account_id, source, key_sealed, secret_sealed, used_at, refused from tip_hook";

  private final JdbcClient database;
  private final Sealing sealing;
  private final Clock clock;

  TipHooks(JdbcClient database, Sealing sealing, Clock clock) {
    this.database = database;
    this.sealing = sealing;
    this.clock = clock;
  }

  /** The account's hooks; one whose encryption key is lost is none. */
  List<TipHook> of(AccountId account) {
    return database
        .sql(COLUMNS + " where account_id = ? order by source")
        .param(account.toString())
        .query((row, _) -> hook(row))
        .list()
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  Optional<TipHook> of(AccountId account, HookSource source) {
    return of(account).stream().filter(hook -> hook.source() == source).findFirst();
  }

  /** The hook that this key opens. */
  Optional<TipHook> openedBy(HookSource source, String key) {
    return database
        .sql(COLUMNS + " where key_hash = ? and source = ?")
        .params(RandomSecret.hash(key), source.name())
        .query((row, _) -> hook(row))
        .optional()
        .flatMap(hook -> hook)
        .filter(hook -> Secret.isSame(key, hook.key()));
  }

  /** Makes the hook, with a new address in place of the one before. */
  TipHook make(AccountId account, HookSource source, @Nullable String secret) {
    remove(account, source);
    var id = UUID.randomUUID().toString();
    var key = RandomSecret.make();
    database
        .sql(
            "insert into tip_hook (id, account_id, source, key_hash, key_sealed, secret_sealed,"
                + " refused) values (?, ?, ?, ?, ?, ?, 0)")
        .params(
            id,
            account.toString(),
            source.name(),
            RandomSecret.hash(key),
            sealing.seal(place(id, "key_sealed"), key))
        .param(secret == null ? null : sealing.seal(place(id, "secret_sealed"), secret))
        .update();
    return new TipHook(id, account, source, key, secret, null, 0);
  }

  void prove(TipHook hook, String secret) {
    database
        .sql("update tip_hook set secret_sealed = ? where id = ?")
        .params(sealing.seal(place(hook.id(), "secret_sealed"), secret), hook.id())
        .update();
  }

  void remove(AccountId account, HookSource source) {
    database
        .sql("delete from tip_hook where account_id = ? and source = ?")
        .params(account.toString(), source.name())
        .update();
  }

  void used(TipHook hook) {
    database
        .sql("update tip_hook set used_at = ? where id = ?")
        .params(clock.millis(), hook.id())
        .update();
  }

  void refused(TipHook hook) {
    database
        .sql("update tip_hook set refused = refused + 1 where id = ?")
        .param(hook.id())
        .update();
  }

  private Optional<TipHook> hook(ResultSet row) throws SQLException {
    var id = row.getString("id");
    var secret = row.getString("secret_sealed");
    long usedAt = row.getLong("used_at");
    var used = row.wasNull() ? null : Instant.ofEpochMilli(usedAt);
    try {
      return Optional.of(
          new TipHook(
              id,
              AccountId.of(row.getString("account_id")),
              HookSource.valueOf(row.getString("source")),
              sealing.open(place(id, "key_sealed"), row.getString("key_sealed")).secret(),
              secret == null ? null : sealing.open(place(id, "secret_sealed"), secret).secret(),
              used,
              row.getLong("refused")));
    } catch (CannotOpen lost) {
      log.atWarn().setCause(lost).log("A webhook for tips cannot be read");
      return Optional.empty();
    }
  }

  private static Place place(String id, String column) {
    return new Place("tip_hook", id, column);
  }
}
