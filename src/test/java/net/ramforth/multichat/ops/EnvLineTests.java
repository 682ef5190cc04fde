package net.ramforth.multichat.ops;

import static org.assertj.core.api.Assertions.assertThat;

import net.ramforth.multichat.ops.EnvLine.Assignment;
import net.ramforth.multichat.ops.EnvLine.Malformed;
import net.ramforth.multichat.ops.EnvLine.Nothing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvLineTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "A=ada                | ada",
        "export A=ada         | ada",
        "  A = ada            | ada",
        "A=ada # the streamer | ada",
        "A=#8A2BE2            | #8A2BE2",
        "A=http://x/#top      | http://x/#top",
        "A=a=b==              | a=b==",
        "A=                   | ~~",
        "A= # nothing yet     | ~~",
        "A=''                 | ~~",
        "A=' ada # mo '       | ~ ada # mo ~",
        "A=\"ada # mo\" # two | ada # mo",
        "A=\"say \\\"hi\\\"\" | say \"hi\"",
        "A='C:\\new'          | C:\\new",
        "A=\"C:\\new\"        | C:\\new",
        "A=it's               | it's",
        "A=${B}/x             | ${B}/x"
      })
  void aLineSetsAVariable(String line, String value) {
    assertThat(EnvLine.parse(line)).isEqualTo(new Assignment("A", value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "# A=ada", "  # A", "\uFEFF# written by an editor"})
  void blankLinesAndCommentsSetNothing(String line) {
    assertThat(EnvLine.parse(line)).isEqualTo(new Nothing());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"sesame", "open sesame=1", "1A=sesame", "=sesame", "A='sesame", "A=\"sesame\"x"})
  void whatIsMalformedIsNotRepeated(String line) {
    assertThat(EnvLine.parse(line))
        .isInstanceOf(Malformed.class)
        .asString()
        .doesNotContain("sesame");
  }

  @Test
  void theFirstLineMayCarryAMarkOfItsEncoding() {
    assertThat(EnvLine.parse("\uFEFFA=ada")).isEqualTo(new Assignment("A", "ada"));
  }

  @Test
  void aVeryLongValueIsNoTrouble() {
    String value = "x".repeat(1_000_000);
    assertThat(EnvLine.parse("A=\"" + value + "\"")).isEqualTo(new Assignment("A", value));
  }

  @Test
  void aValueNeverPrints() {
    assertThat(new Assignment("TWITCH_CLIENT_SECRET", "sesame").toString())
        .doesNotContain("sesame");
  }
}
