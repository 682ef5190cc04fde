package net.ramforth.multichat.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "€5.00            | EUR  | 500",
        "5,00 €           | EUR  | 500",
        "5,00\u00a0€      | EUR  | 500",
        "€1.234,50        | EUR  | 123450",
        "1 234,50 €       | EUR  | 123450",
        "€1’234.50        | EUR  | 123450",
        "€5               | EUR  | 500",
        "€0.05            | EUR  | 5",
        "€1.000           | EUR  | 100000",
        "$10.00           | USD  | 1000",
        "$1,000           | USD  | 100000",
        "$1,000.50        | USD  | 100050",
        "US$5.00          | USD  | 500",
        "$5.00 USD        | USD  | 500",
        "$5.00 CAD        | CAD  | 500",
        "CA$5.00          | CAD  | 500",
        "A$10.00          | AUD  | 1000",
        "NZ$2.50          | NZD  | 250",
        "NT$75.00         | TWD  | 7500",
        "HK$25.00         | HKD  | 2500",
        "MX$50.00         | MXN  | 5000",
        "R$ 20,00         | BRL  | 2000",
        "¥500             | JPY  | 500",
        "￥10,800         | JPY  | 10800",
        "¥500.00          | JPY  | 500",
        "₩10,000          | KRW  | 10000",
        "₹1,234.50        | INR  | 123450",
        "₹1,23,456.50     | INR  | 12345650",
        "NOK 50.00        | NOK  | 5000",
        "SEK 100,00       | SEK  | 10000",
        "50,00 NOK        | NOK  | 5000",
        "10,00 zł         | PLN  | 1000",
        "KWD 1.250        | KWD  | 1250",
        "100 Bits         | BITS | 100",
        "1 Bit            | BITS | 1",
        "1,200 Bits       | BITS | 1200",
        "٥٫٥٠ €           | EUR  | 550",
        "\u200f٥٫٠٠\u00a0US$ | USD | 500",
      })
  void anAmountIsReadAsItIsWrittenSomewhere(String written, String currency, long minor) {
    assertThat(Amounts.read(written)).contains(new Money(currency, minor));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "€",
        "$$$",
        "5",
        "5.00",
        "kr 50",
        "50 kr.",
        "[UNREGISTERD]10,800",
        "100 Jewels",
        "-$5.00",
        "€-5",
        "€5..00",
        "€5,.00",
        "€,5.",
        "¥500.50",
        "€1,23,4.50",
        "XXX 5.00",
        "QQQ 5.00",
        "€5 €6",
        "$5.00 or more",
        "€99999999999999999999999.00",
        "€9999999999999",
        "\ud83d\ude00",
        "€\ud83d\ude00",
        "5 \ud83d\ude00 5 €",
        "€5\u00005",
        "€1e9",
        "∞ €",
        "NaN €"
      })
  void whatCannotBeToldForCertainIsNoAmount(String written) {
    assertThat(Amounts.read(written)).isEmpty();
  }

  @Test
  void notEvenTheLongestTextIsTooMuch() {
    assertThat(Amounts.read(null)).isEmpty();
    assertThat(Amounts.read("€" + "9".repeat(1_000_000))).isEmpty();
    assertThat(Amounts.read("€" + ",".repeat(58) + "1")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EUR | 123450 | €1,234.50",
        "JPY | 500 | ¥500",
        "NOK | 5000 | NOK 50.00",
        "BITS | 1200 | 1,200 Bits",
        "BITS | 1 | 1 Bit",
      })
  void aSumIsWrittenAsPeopleWriteIt(String currency, long minor, String text) {
    assertThat(new Money(currency, minor).text(Locale.US).replace('\u00a0', ' ')).isEqualTo(text);
  }

  @Test
  void tenEuroAreMoreThanAThousandWonOrAHundredYen() {
    var euro = new Money("EUR", 1000).worth();
    assertThat(euro)
        .isGreaterThan(new Money("KRW", 1000).worth())
        .isGreaterThan(new Money("JPY", 100).worth())
        .isLessThan(new Money("USD", 5000).worth());
  }
}
