package net.ramforth.multichat.ledger;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

/**
 * An amount that can be added up.
 *
 * @param currency ISO 4217, e.g. {@code EUR}, or {@link #BITS}
 * @param minor in the currency's smallest unit: cents, yen, Bits; 0 or more
 */
public record Money(String currency, long minor) {

  /** Twitch's own coin, which has no smaller one. */
  public static final String BITS = "BITS";

  /** What an amount says as platforms write it; empty where it cannot be told for certain. */
  public static Optional<Money> read(String written) {
    return Amounts.read(written);
  }

  /** How many digits of {@link #minor} stand behind the decimal point. */
  static int fractionDigits(String currency) {
    return currency.equals(BITS)
        ? 0
        : Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
  }

  /** How people of that language write it, e.g. {@code €1,234.50}. */
  public String text(Locale locale) {
    if (currency.equals(BITS)) {
      return NumberFormat.getIntegerInstance(locale).format(minor)
          + (minor == 1 ? " Bit" : " Bits");
    }
    int digits = fractionDigits(currency);
    var format = NumberFormat.getCurrencyInstance(locale);
    format.setCurrency(Currency.getInstance(currency));
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    // Java sets a code before an amount without a blank.
    return format
        .format(BigDecimal.valueOf(minor, digits))
        .replaceFirst("^([A-Z]{3})(\\d)", "$1\u00a0$2");
  }

  /** About how many whole US dollars it is, give or take a quarter; 0 for what has no rate here. */
  public int dollars() {
    return Math.clamp(worth() / RoughRates.of("USD"), 0, Integer.MAX_VALUE);
  }

  /**
   * Roughly how much it is, only for comparing amounts of different currencies: the rates are from
   * 2026, rounded, and nobody sees them. 0 for currencies that are not in the list.
   */
  long worth() {
    return Math.round(minor / Math.pow(10, fractionDigits(currency)) * RoughRates.of(currency));
  }
}
