package net.ramforth.multichat.twitch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class LineSplitterTests {

  private final LineSplitter splitter = new LineSplitter(10);

  @Test
  void linesEndWithCrLfOrLfAlone() {
    assertThat(splitter.add("a\r\nb\nc\r\n")).containsExactly("a", "b", "c");
  }

  @Test
  void emptyLinesAreNone() {
    assertThat(splitter.add("\r\n\n\r\na\r\n")).containsExactly("a");
  }

  @Test
  void aLineIsThereWhenItsEndIs() {
    assertThat(splitter.add("a\r\nb")).containsExactly("a");
    assertThat(splitter.add("c")).isEmpty();
    assertThat(splitter.add("d\r")).isEmpty();
    assertThat(splitter.add("\ne\r\n")).containsExactly("bcd", "e");
  }

  @Test
  void aLineWithoutEndIsRefused() {
    splitter.add("1234567890");

    assertThatIllegalStateException().isThrownBy(() -> splitter.add("1"));
  }
}
