package net.ramforth.multichat.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CsvLineTests {

  @ParameterizedTest
  @MethodSource
  void aCellSaysWhatItSaysAndCalculatesNothing(String text, String cell) {
    assertThat(CsvLine.of(List.of(text, "x"))).isEqualTo(cell + ",x\r\n");
  }

  static Stream<Arguments> aCellSaysWhatItSaysAndCalculatesNothing() {
    return Stream.of(
        Arguments.of("", ""),
        Arguments.of("hello", "hello"),
        Arguments.of("a, b", "\"a, b\""),
        Arguments.of("say \"hi\"", "\"say \"\"hi\"\"\""),
        Arguments.of("two\nlines", "\"two\nlines\""),
        Arguments.of("=1+1", "'=1+1"),
        Arguments.of("+49", "'+49"),
        Arguments.of("-5", "'-5"),
        Arguments.of("@mo", "'@mo"),
        Arguments.of("\tx", "'\tx"),
        Arguments.of("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""));
  }

  @Test
  void aLineHasAllItsCells() {
    assertThat(CsvLine.of(List.of("a", "", "b"))).isEqualTo("a,,b\r\n");
  }
}
