package net.ramforth.multichat.account;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Removes accounts, as a part of somebody's transaction. */
@Component
class Departure {

  private final AccountRows accounts;
  private final ChannelRows channels;
  private final JdbcClient database;

  Departure(AccountRows accounts, ChannelRows channels, JdbcClient database) {
    this.accounts = accounts;
    this.channels = channels;
    this.database = database;
  }

  /** Whether there is no channel left to sign in with. */
  boolean isUnreachable(AccountId account) {
    return channels.of(account).stream().allMatch(ChannelRow::isAnonymous)
        && accounts.findById(account.toString()).filter(row -> !row.profile().local()).isPresent();
  }

  /** Every row of it, its sessions too. */
  void remove(AccountId account) {
    accounts.deleteById(account.toString());
    // Not through Spring Session: it would open a second transaction, and SQLite has one.
    database
        .sql("delete from SPRING_SESSION where PRINCIPAL_NAME = ?")
        .param(account.toString())
        .update();
  }
}
