package net.ramforth.multichat.twitch.irc;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalLong;
import java.util.TreeMap;
import net.ramforth.multichat.chat.Facet;
import net.ramforth.multichat.chat.Payment;
import org.jspecify.annotations.Nullable;

/** Reads what was paid, in Bits or in money. */
final class Bits {

  /** Nobody can spend as much at once; a larger number is none. */
  private static final long MOST = 10_000_000;

  /** More decimals than any currency has. */
  private static final long MOST_DECIMALS = 6;

  /** Tiers of cheers, by Twitch's example for {@code GET /bits/cheermotes}, November 2026. */
  private static final NavigableMap<Long, String> TIERS =
      new TreeMap<>(
          Map.of(
              1L, "#979797",
              100L, "#9C3EE8",
              1_000L, "#1DB2A5",
              5_000L, "#0099FE",
              10_000L, "#F43021",
              100_000L, "#F3A71A"));

  private Bits() {}

  /** The number in this tag, 0 if it is none. */
  static long count(IrcLine line, String tag) {
    OptionalLong bits = line.numberTag(tag);
    return bits.isPresent() && bits.getAsLong() > 0 && bits.getAsLong() <= MOST
        ? bits.getAsLong()
        : 0;
  }

  static Payment payment(long bits) {
    return new Payment(
        "%s %s".formatted(String.format(Locale.ROOT, "%,d", bits), bits == 1 ? "Bit" : "Bits"),
        null);
  }

  /** The colour of the tier that so many Bits reach; at least one. */
  static Facet.Accent tier(long bits) {
    return new Facet.Accent(TIERS.floorEntry(Math.max(1, bits)).getValue());
  }

  /** Money as Twitch's tags give it: a whole number and where its decimals begin. */
  static @Nullable Payment money(
      IrcLine line, String amountTag, String currencyTag, String exponentTag) {
    OptionalLong amount = line.numberTag(amountTag);
    long decimals = line.numberTag(exponentTag).orElse(0);
    String code = line.nonEmptyTag(currencyTag);
    if (amount.isEmpty() || amount.getAsLong() <= 0 || code == null) {
      return null;
    }
    if (decimals < 0 || decimals > MOST_DECIMALS) {
      return null;
    }
    try {
      NumberFormat money = NumberFormat.getCurrencyInstance(Locale.US);
      Currency currency = Currency.getInstance(code);
      money.setCurrency(currency);
      money.setMinimumFractionDigits(Math.max(0, currency.getDefaultFractionDigits()));
      money.setMaximumFractionDigits(Math.max(0, currency.getDefaultFractionDigits()));
      BigDecimal value = BigDecimal.valueOf(amount.getAsLong(), (int) decimals);
      return new Payment(money.format(value), null);
    } catch (IllegalArgumentException noCurrency) {
      return null;
    }
  }
}
