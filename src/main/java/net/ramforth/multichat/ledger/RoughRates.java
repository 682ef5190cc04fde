package net.ramforth.multichat.ledger;

import java.util.Map;

/** What one unit of a currency is worth in thousandths of a euro, give or take a quarter. */
final class RoughRates {

  private static final Map<String, Integer> RATES =
      Map.ofEntries(
          Map.entry(Money.BITS, 9),
          Map.entry("EUR", 1000),
          Map.entry("USD", 870),
          Map.entry("GBP", 1150),
          Map.entry("CHF", 1060),
          Map.entry("CAD", 620),
          Map.entry("AUD", 570),
          Map.entry("NZD", 500),
          Map.entry("SGD", 670),
          Map.entry("HKD", 110),
          Map.entry("TWD", 28),
          Map.entry("JPY", 6),
          Map.entry("CNY", 120),
          Map.entry("KRW", 1),
          Map.entry("INR", 10),
          Map.entry("PHP", 15),
          Map.entry("THB", 26),
          Map.entry("MYR", 200),
          Map.entry("BRL", 160),
          Map.entry("MXN", 46),
          Map.entry("PEN", 240),
          Map.entry("NOK", 86),
          Map.entry("SEK", 91),
          Map.entry("DKK", 134),
          Map.entry("ISK", 7),
          Map.entry("PLN", 235),
          Map.entry("CZK", 41),
          Map.entry("HUF", 3),
          Map.entry("RON", 197),
          Map.entry("BGN", 511),
          Map.entry("TRY", 21),
          Map.entry("UAH", 21),
          Map.entry("RUB", 10),
          Map.entry("ILS", 255),
          Map.entry("AED", 237),
          Map.entry("SAR", 232),
          Map.entry("QAR", 239),
          Map.entry("KWD", 2830),
          Map.entry("BHD", 2300),
          Map.entry("JOD", 1220),
          Map.entry("EGP", 18),
          Map.entry("ZAR", 49),
          Map.entry("GTQ", 113),
          Map.entry("DOP", 14),
          Map.entry("UYU", 22),
          Map.entry("BOB", 125),
          Map.entry("CRC", 2),
          Map.entry("ARS", 1),
          Map.entry("CLP", 1),
          Map.entry("NGN", 1));

  private RoughRates() {}

  static int of(String currency) {
    return RATES.getOrDefault(currency, 0);
  }
}
