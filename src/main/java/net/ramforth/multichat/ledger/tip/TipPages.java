package net.ramforth.multichat.ledger.tip;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import net.ramforth.multichat.account.AccountId;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The pages for those who want to give something: one of each account at most. */
@Component
class TipPages {

  private static final String COLUMNS =
      "select account_id, name, heading, body, accent, theme, links, published from tip_page";

  private final JdbcClient database;
  private final TipPageJson json;

  TipPages(JdbcClient database, TipPageJson json) {
    this.database = database;
    this.json = json;
  }

  /** A page with the account to which it belongs. */
  record Owned(AccountId account, TipPage page) {}

  /** The account's page, a blank one if it has none yet. */
  TipPage of(AccountId account) {
    return database
        .sql(COLUMNS + " where account_id = ?")
        .param(account.toString())
        .query((row, _) -> owned(row).page())
        .optional()
        .orElse(TipPage.BLANK);
  }

  /** The page that everybody sees under this name, in upper case or lower. */
  Optional<Owned> published(String name) {
    return named(name.toLowerCase(Locale.ROOT)).filter(it -> it.page().published());
  }

  /**
   * Goes on only if the account may have this name.
   *
   * @throws InvalidTipPage if not
   */
  void checkName(AccountId account, String name) {
    PageName.check(name);
    if (named(name).filter(it -> !it.account().equals(account)).isPresent()) {
      throw new InvalidTipPage("name", "name-taken");
    }
  }

  /**
   * Puts the page in place of the account's one.
   *
   * @throws InvalidTipPage if somebody else has its name
   */
  void save(AccountId account, TipPage page) {
    checkName(account, page.name());
    try {
      if (update(account, page) == 0) {
        insert(account, page);
      }
    } catch (DataAccessException e) {
      // Somebody may have been quicker.
      checkName(account, page.name());
      throw e;
    }
  }

  private Optional<Owned> named(String name) {
    return database
        .sql(COLUMNS + " where name = ?")
        .param(name)
        .query((row, _) -> owned(row))
        .optional();
  }

  private int update(AccountId account, TipPage page) {
    return database
        .sql(
            "update tip_page set name = ?, heading = ?, body = ?, accent = ?, theme = ?, links = ?,"
                + " published = ? where account_id = ?")
        .params(columns(page))
        .param(account.toString())
        .update();
  }

  private void insert(AccountId account, TipPage page) {
    database
        .sql(
            "insert into tip_page (name, heading, body, accent, theme, links, published,"
                + " account_id) values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(columns(page))
        .param(account.toString())
        .update();
  }

  private Object[] columns(TipPage page) {
    return new Object[] {
      page.name(),
      page.heading(),
      page.text(),
      page.accent(),
      page.theme().name(),
      json.writeLinks(page.links()),
      page.published()
    };
  }

  private Owned owned(ResultSet row) throws SQLException {
    return new Owned(
        AccountId.of(row.getString("account_id")),
        new TipPage(
            row.getString("name"),
            row.getString("heading"),
            row.getString("body"),
            row.getString("accent"),
            TipPage.Theme.valueOf(row.getString("theme")),
            json.readLinks(row.getString("links")),
            row.getBoolean("published")));
  }
}
