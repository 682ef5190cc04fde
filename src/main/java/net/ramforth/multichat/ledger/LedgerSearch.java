package net.ramforth.multichat.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.ramforth.multichat.account.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks through a room's entries. */
@Component
class LedgerSearch {

  private static final String COLUMNS =
      "select id, at, platform, kind, author_name, amount, currency, minor, notice, body, state,"
          + " read_at, read_by from ledger_entry";

  private final JdbcClient database;

  LedgerSearch(JdbcClient database) {
    this.database = database;
  }

  /** A condition with what stands for its question marks. */
  private record Where(String sql, List<Object> values) {

    static Where of(AccountId room, LedgerFilter filter) {
      var sql = new StringBuilder(" where account_id = ?");
      List<Object> values = new ArrayList<>(List.of(room.toString()));
      if (!filter.words().isEmpty()) {
        sql.append(
            " and (author_words like ? escape '!' or state = 'shown' and words like ? escape '!')");
        var pattern = "%" + LedgerRows.searchable(filter.words()).replaceAll("[!%_]", "!$0") + "%";
        values.add(pattern);
        values.add(pattern);
      }
      if (filter.platform() != null) {
        sql.append(" and platform = ?");
        values.add(filter.platform().code());
      }
      if (filter.kind() != null) {
        sql.append(" and kind = ?");
        values.add(filter.kind().code());
      }
      if (filter.unread()) {
        sql.append(" and read_at is null");
      }
      if (filter.from() != null) {
        sql.append(" and at >= ?");
        values.add(filter.from().toEpochMilli());
      }
      if (filter.to() != null) {
        sql.append(" and at <= ?");
        values.add(filter.to().toEpochMilli());
      }
      return new Where(sql.toString(), values);
    }

    Where and(String condition, Object value) {
      List<Object> more = new ArrayList<>(values);
      more.add(value);
      return new Where(sql + " and " + condition, more);
    }
  }

  /** Entries from the {@code first} on, which is 0 for the very first. */
  List<LedgerEntry> page(AccountId room, LedgerFilter filter, long first, int most) {
    return entries(Where.of(room, filter), filter, first, most);
  }

  /** Entries that are new or were ticked or removed since then. */
  List<LedgerEntry> changed(AccountId room, LedgerFilter filter, Instant since, int most) {
    var where = Where.of(room, filter).and("changed_at >= ?", since.toEpochMilli());
    return entries(where, filter, 0, most);
  }

  private List<LedgerEntry> entries(Where where, LedgerFilter filter, long first, int most) {
    return database
        .sql(COLUMNS + where.sql() + " order by " + filter.sort().order() + " limit ? offset ?")
        .params(where.values())
        .params(most, first)
        .query((row, _) -> entry(row))
        .list();
  }

  Optional<LedgerEntry> find(AccountId room, String id) {
    return database
        .sql(COLUMNS + " where account_id = ? and id = ?")
        .params(room.toString(), id)
        .query((row, _) -> entry(row))
        .optional();
  }

  /** Sums of everything that the filter lets through, the most valuable first. */
  List<LedgerTotal> totals(AccountId room, LedgerFilter filter, Locale locale) {
    var where = Where.of(room, filter);
    return database
        .sql(
            "select currency, coalesce(sum(minor), 0) as minor, count(*) as entries"
                + " from ledger_entry"
                + where.sql()
                + " group by currency order by sum(worth) desc, currency")
        .params(where.values())
        .query(
            (row, _) ->
                LedgerTotal.of(
                    row.getString("currency"),
                    row.getLong("minor"),
                    row.getLong("entries"),
                    locale))
        .list();
  }

  /** How many of all entries of the room nobody has ticked. */
  long unread(AccountId room) {
    return database
        .sql("select count(*) from ledger_entry where account_id = ? and read_at is null")
        .param(room.toString())
        .query(Long.class)
        .single();
  }

  /** When each entry was paid, the last one first. */
  List<Instant> times(AccountId room, LedgerFilter filter, int most) {
    var where = Where.of(room, filter);
    return database
        .sql("select at from ledger_entry" + where.sql() + " order by at desc limit ?")
        .params(where.values())
        .param(most)
        .query((row, _) -> Instant.ofEpochMilli(row.getLong("at")))
        .list();
  }

  private static LedgerEntry entry(ResultSet row) throws SQLException {
    boolean gone = !row.getString("state").equals("shown");
    return new LedgerEntry(
        row.getString("id"),
        Instant.ofEpochMilli(row.getLong("at")),
        row.getString("platform"),
        row.getString("kind"),
        row.getString("author_name"),
        row.getString("amount"),
        row.getString("currency"),
        number(row, "minor"),
        gone ? "" : row.getString("notice"),
        gone ? "" : row.getString("body"),
        gone,
        read(row));
  }

  private static LedgerEntry.@Nullable Read read(ResultSet row) throws SQLException {
    var at = number(row, "read_at");
    return at == null
        ? null
        : new LedgerEntry.Read(Instant.ofEpochMilli(at), row.getString("read_by"));
  }

  private static @Nullable Long number(ResultSet row, String column) throws SQLException {
    long number = row.getLong(column);
    return row.wasNull() ? null : number;
  }
}
