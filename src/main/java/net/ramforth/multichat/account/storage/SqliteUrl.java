package net.ramforth.multichat.account.storage;

import java.util.List;
import java.util.stream.Collectors;

/** What a SQLite URL has to say so that the database is safe and waits instead of failing. */
final class SqliteUrl {

  /**
   * {@code IMMEDIATE} matters: a deferred transaction that reads and then writes fails with a busy
   * error instead of waiting. The timeout is in milliseconds.
   */
  private static final List<String> PARAMETERS =
      List.of(
          "journal_mode=WAL",
          "busy_timeout=5000",
          "foreign_keys=true",
          "synchronous=NORMAL",
          "transaction_mode=IMMEDIATE");

  private SqliteUrl() {}

  static boolean isOne(String url) {
    return url.startsWith("jdbc:sqlite:");
  }

  static String complete(String url) {
    var missing =
        PARAMETERS.stream()
            .filter(parameter -> !url.contains(parameter.substring(0, parameter.indexOf('=') + 1)))
            .collect(Collectors.joining("&"));
    return missing.isEmpty() ? url : url + (url.contains("?") ? "&" : "?") + missing;
  }
}
