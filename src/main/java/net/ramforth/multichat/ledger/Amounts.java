package net.ramforth.multichat.ledger;

import java.text.Normalizer;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads amounts as platforms write them, in whatever language: {@code €5.00}, {@code 5,00 €},
 * {@code CA$5.00}, {@code 1,200 Bits}.
 */
final class Amounts {

  private static final int LONGEST = 60;

  /** A bare dollar is the American one, because YouTube marks all others. */
  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("BIT", Money.BITS),
          Map.entry("BITS", Money.BITS),
          Map.entry("$", "USD"),
          Map.entry("US$", "USD"),
          Map.entry("CA$", "CAD"),
          Map.entry("C$", "CAD"),
          Map.entry("A$", "AUD"),
          Map.entry("AU$", "AUD"),
          Map.entry("NZ$", "NZD"),
          Map.entry("HK$", "HKD"),
          Map.entry("NT$", "TWD"),
          Map.entry("S$", "SGD"),
          Map.entry("SG$", "SGD"),
          Map.entry("MX$", "MXN"),
          Map.entry("AR$", "ARS"),
          Map.entry("CL$", "CLP"),
          Map.entry("CO$", "COP"),
          Map.entry("R$", "BRL"),
          Map.entry("€", "EUR"),
          Map.entry("£", "GBP"),
          Map.entry("¥", "JPY"),
          Map.entry("JP¥", "JPY"),
          Map.entry("円", "JPY"),
          Map.entry("CN¥", "CNY"),
          Map.entry("元", "CNY"),
          Map.entry("₩", "KRW"),
          Map.entry("₹", "INR"),
          Map.entry("₱", "PHP"),
          Map.entry("₫", "VND"),
          Map.entry("₪", "ILS"),
          Map.entry("₺", "TRY"),
          Map.entry("₴", "UAH"),
          Map.entry("₽", "RUB"),
          Map.entry("฿", "THB"),
          Map.entry("₡", "CRC"),
          Map.entry("₦", "NGN"),
          Map.entry("ZŁ", "PLN"),
          Map.entry("KČ", "CZK"),
          Map.entry("FT", "HUF"),
          Map.entry("LEI", "RON"),
          Map.entry("ЛВ", "BGN"),
          Map.entry("ЛВ.", "BGN"),
          Map.entry("RM", "MYR"),
          Map.entry("RP", "IDR"),
          Map.entry("S/", "PEN"),
          Map.entry("R", "ZAR"),
          Map.entry("Q", "GTQ"));

  private Amounts() {}

  /**
   * What the text says; empty where its currency or its number cannot be told for certain, as in
   * {@code kr 50}, which is Norwegian, Swedish or Danish. Never throws.
   */
  static Optional<Money> read(@Nullable String written) {
    if (written == null || written.length() > LONGEST) {
      return Optional.empty();
    }
    var text = plain(written);
    int first = 0;
    while (first < text.length() && !isDigit(text.charAt(first))) {
      first++;
    }
    int end = text.length();
    while (end > first && !isDigit(text.charAt(end - 1))) {
      end--;
    }
    if (first == end) {
      return Optional.empty();
    }
    var currency = currency(text.substring(0, first).strip(), text.substring(end).strip());
    return currency == null
        ? Optional.empty()
        : WrittenNumber.minor(text.substring(first, end), Money.fractionDigits(currency))
            .map(minor -> new Money(currency, minor));
  }

  /** Latin digits, one kind of each sign, and none of the marks that cannot be seen. */
  private static String plain(String written) {
    var plain = new StringBuilder();
    Normalizer.normalize(written, Normalizer.Form.NFKC)
        .codePoints()
        .filter(each -> Character.getType(each) != Character.FORMAT)
        .forEach(
            each -> {
              if (Character.isDigit(each)) {
                plain.append(Character.digit(each, 10));
              } else {
                plain.appendCodePoint(each);
              }
            });
    return plain.toString().toUpperCase(Locale.ROOT).strip();
  }

  private static @Nullable String currency(String before, String after) {
    if (after.isEmpty()) {
      return currency(before);
    }
    // The sign of "$5.00 CAD" says less than the code.
    return before.isEmpty() || SIGNS.containsKey(before) ? currency(after) : null;
  }

  private static @Nullable String currency(String sign) {
    var known = SIGNS.get(sign);
    if (known != null || !sign.matches("[A-Z]{3}")) {
      return known;
    }
    try {
      return Currency.getInstance(sign).getDefaultFractionDigits() < 0 ? null : sign;
    } catch (IllegalArgumentException none) {
      return null;
    }
  }

  private static boolean isDigit(char each) {
    return each >= '0' && each <= '9';
  }
}
