package net.ramforth.multichat.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HiddenWordTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "spoiler      | No SPOILER, please!",
        "Spoiler      | spoiler",
        "buy now      | You can buy now.",
        "straße       | STRASSE",
        "οδος         | ΟΔΟΣ",
        "bad          | ｂａｄ",
        "bad          | b\u200Ba\u2060d",
        "bad          | \u202Ebad\u202C",
        "café         | cafe\u0301",
        "<3           | I <3 you",
        "😡           | no😡no",
        "❤️           | ❤",
        "死ね         | もう死ねよ",
        "spoil*       | spoilers",
        "spoil*       | spoil",
        "*spoil       | unspoil",
        "*poil*       | spoilers",
        "b*d          | it is baaad",
        "wh*re        | WHÄRE?",
        "/gift(e?d)/  | They GIFTED it",
        "/^first$/    | First",
        "/b.d/        | b\u200Ba\u200Bd",
        "a.b          | see a.b",
        "/            | either/or",
        "//           | https://example.com",
      })
  void aWordIsFoundHoweverItIsWritten(String word, String text) {
    assertThat(HiddenWord.of(word).isIn(HiddenWord.fold(text))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ass      | class",
        "ass      | assess",
        "ass      | ass_1",
        "ass      | ass\u0331",
        "bad      | b a d",
        "spoil*   | unspoiled",
        "*spoil   | spoiler",
        "b*d      | big dog",
        "a.b      | axb",
        "a.*b     | axxb",
        "/^first$/ | first!",
      })
  void whatOnlyContainsItIsAnotherWord(String word, String text) {
    assertThat(HiddenWord.of(word).isIn(HiddenWord.fold(text))).isFalse();
  }

  @Test
  void anOccurrenceInsideAnotherWordDoesNotHideTheNextOne() {
    assertThat(HiddenWord.of("ass").isIn("class ass")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"*", "***", " ", "\u200B", "/(/", "/a**/", "/.*/", "/|x/", "/(?=x)/", "/\\1/"})
  void whatHidesNothingOrEverythingIsNoWord(String word) {
    assertThatIllegalArgumentException().isThrownBy(() -> HiddenWord.of(word));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/(a+)+$/", "/(a|aa)+$/", "/(a*)*b/", "/(.*a){20}/", "*a*a*a*a*a*a*b"})
  @Timeout(20)
  void anExpressionThatStopsOtherEnginesEndsHere(String word) {
    var hidden = HiddenWord.of(word);
    hidden.isIn("a".repeat(100_000) + "!");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/((((((a{1000}){1000}){1000}){1000}){1000}){1000})/",
        "/((((((a{9}){9}){9}){9}){9}){9})/",
        "/(((((((a{1,9}){1,9}){1,9}){1,9}){1,9}){1,9}){1,9})b/",
        "/((((((((((((((((((((((((((((((((((((((((((((((((a))))))))))))))))))))))))))))))))))))))))))))))))/",
      })
  @Timeout(20)
  void anExpressionThatWouldFillTheMemoryIsRefusedOrSmall(String word) {
    try {
      HiddenWord.of(word).isIn("a".repeat(1_000));
    } catch (IllegalArgumentException _) {
      // Refused.
    }
  }

  @Test
  @Timeout(value = 20)
  void twoHundredLongWordsAreLookedForInNoTime() {
    var words =
        IntStream.range(0, 200)
            .mapToObj(i -> HiddenWord.of("x".repeat(97) + i % 10 + "*"))
            .toList();
    var text = HiddenWord.fold(("x".repeat(97) + " ").repeat(5));
    var before = System.nanoTime();
    assertThat(words).noneMatch(word -> word.isIn(text));
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(2));
  }
}
