package net.ramforth.multichat.featured;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import net.ramforth.multichat.chat.CardColors;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.Payment;
import net.ramforth.multichat.testing.Chats;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorthTests {

  private static final ChatMessage SAID =
      Chats.message("1", "mara", "hello", Instant.parse("2026-11-23T20:00:00Z"));

  @Test
  void whatCostsNothingIsWorthNothing() {
    assertThat(Worth.dollars(SAID)).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 Bit          | 1",
        "99 Bits        | 1",
        "0 Bits         | 1",
        "100 Bits       | 1",
        "1,000 Bits     | 10",
        "2,599 Bits     | 25",
        "1,000,000 Bits | 10000"
      })
  void aBitIsACent(String amount, int dollars) {
    assertThat(Worth.dollars(paid(amount, null))).isEqualTo(dollars);
  }

  @ParameterizedTest
  @CsvSource({
    "1565C0, 1",
    "1E88E5, 1",
    "00B8D4, 2",
    "00E5FF, 2",
    "00BFA5, 5",
    "1DE9B6, 5",
    "FFB300, 10",
    "FFCA28, 10",
    "E65100, 20",
    "F57C00, 20",
    "C2185B, 50",
    "E91E63, 50",
    "D00000, 100",
    "E62117, 100"
  })
  void aSuperChatIsWorthItsColourInWhateverCurrency(String rgb, int dollars) {
    var color = (int) Long.parseLong("FF" + rgb, 16);
    for (var amount : new String[] {"¥15,000", "kr 100,00", "₹4,000.00", "$1.00"}) {
      assertThat(Worth.dollars(paid(amount, colors(color, 0)))).isEqualTo(dollars);
      assertThat(Worth.dollars(paid(amount, colors(0, color)))).isEqualTo(dollars);
    }
  }

  @Test
  void theHeaderTellsMoreThanTheBody() {
    assertThat(Worth.dollars(paid("€50.00", colors(0xFFC2185B, 0xFF1E88E5)))).isEqualTo(50);
  }

  @Test
  void coloursOfAnotherYearAreWorthSomethingYet() {
    assertThat(Worth.dollars(paid("lots", colors(0xFF123456, 0xFF654321)))).isOne();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "$20.00    | 20",
        "€5.00     | 5",
        "€0.50     | 1",
        "SEK 100.00| 10",
        "¥500      | 3",
        "XAU 3     | 1"
      })
  void whatHasNoColourGoesByARoughRate(String amount, int dollars) {
    assertThat(Worth.dollars(paid(amount, null))).isEqualTo(dollars);
    assertThat(Worth.dollars(paid(amount, colors(0xFF123456, 0xFF654321)))).isEqualTo(dollars);
  }

  @Test
  void bitsCountAsBitsWhateverTheColour() {
    assertThat(Worth.dollars(paid("100 Bits", colors(0xFFD00000, 0xFFE62117)))).isOne();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "free",
        "-100 Bits",
        "-5",
        "1e9 Bits",
        "100 bits",
        "100 Bits!",
        " 100 Bits",
        ",,, Bits",
        "9999999999999999999999 Bits",
        "\u0000",
        "💰",
        "NaN Bits"
      })
  void whatCannotBeToldIsWorthOne(String amount) {
    assertThat(Worth.dollars(paid(amount, null))).isOne();
  }

  @Test
  void whatIsTooMuchToCountIsTheMost() {
    assertThat(Worth.dollars(paid("9999999999999 Bits", null))).isEqualTo(Integer.MAX_VALUE);
    assertThat(Worth.dollars(paid("300000000000 Bits", null))).isEqualTo(Integer.MAX_VALUE);
  }

  private static ChatMessage paid(String amount, @Nullable CardColors colors) {
    return SAID.with(new Payment(amount, colors));
  }

  private static CardColors colors(int header, int body) {
    return new CardColors(header, 0, body, 0, 0);
  }
}
