package net.ramforth.multichat.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What was paid in one currency.
 *
 * @param currency null for all entries whose amount cannot be told, such as memberships
 * @param minor the sum in the currency's smallest unit; 0 without a currency
 * @param text the sum as people write it; empty without a currency
 * @param count how many entries
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LedgerTotal(@Nullable String currency, long minor, String text, long count) {

  static LedgerTotal of(@Nullable String currency, long minor, long count, Locale locale) {
    return new LedgerTotal(
        currency, minor, currency == null ? "" : new Money(currency, minor).text(locale), count);
  }
}
