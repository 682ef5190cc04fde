package net.ramforth.multichat.ledger;

import java.util.List;
import java.util.stream.Collectors;

/** A line of a table as RFC 4180 wants it, that no spreadsheet takes for a formula. */
final class CsvLine {

  /** At the start of a cell: what makes programs calculate instead of show. */
  private static final String FORMULAS = "=+-@\t\r";

  private CsvLine() {}

  /** The cells with their line end. */
  static String of(List<String> cells) {
    return cells.stream().map(CsvLine::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(String text) {
    var harmless = !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    return harmless.chars().anyMatch(each -> ",\"\r\n".indexOf(each) >= 0)
        ? '"' + harmless.replace("\"", "\"\"") + '"'
        : harmless;
  }
}
