package net.ramforth.multichat.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A number between whose digits stand points, commas, blanks or apostrophes. */
final class WrittenNumber {

  /** With more digits the sum of many would not fit into 64 bits. */
  private static final int MOST_DIGITS = 13;

  private static final int GROUP = 3;

  private WrittenNumber() {}

  /**
   * The number in units of which there are {@code 10^fractionDigits} in one; empty if it cannot be
   * read in one way only, has a smaller part than that, or is huge.
   *
   * @param digits begins and ends with a digit
   */
  static Optional<Long> minor(String digits, int fractionDigits) {
    List<String> groups = new ArrayList<>(List.of(""));
    var separators = new StringBuilder();
    for (char each : digits.toCharArray()) {
      if (each >= '0' && each <= '9') {
        groups.set(groups.size() - 1, groups.getLast() + each);
      } else {
        separators.append(unified(each));
        groups.add("");
      }
    }
    var marks = separators.toString();
    boolean hasFraction = hasFraction(groups, marks, fractionDigits);
    var whole = hasFraction ? groups.subList(0, groups.size() - 1) : groups;
    var between = marks.substring(0, whole.size() - 1);
    if (between.contains("?") || between.chars().distinct().count() > 1 || !isGrouped(whole)) {
      return Optional.empty();
    }
    var number =
        new BigDecimal(String.join("", whole) + (hasFraction ? "." + groups.getLast() : ""))
            .movePointRight(fractionDigits)
            .stripTrailingZeros();
    return number.scale() > 0 || number.precision() - number.scale() > MOST_DIGITS
        ? Optional.empty()
        : Optional.of(number.longValueExact());
  }

  private static boolean hasFraction(List<String> groups, String marks, int fractionDigits) {
    if (marks.isEmpty()) {
      return false;
    }
    char last = marks.charAt(marks.length() - 1);
    if (last != '.' && last != ',' || marks.indexOf(last) != marks.length() - 1) {
      return false;
    }
    // One mark alone: "1,000" and "1.000" are a thousand, except of money with three decimals.
    return marks.length() > 1
        || groups.getLast().length() != GROUP
        || fractionDigits == GROUP && last == '.';
  }

  /** Threes, or as in India twos before the last three. */
  private static boolean isGrouped(List<String> whole) {
    if (whole.size() == 1) {
      return !whole.getFirst().isEmpty();
    }
    return whole.getLast().length() == GROUP
        && !whole.getFirst().isEmpty()
        && whole.getFirst().length() <= GROUP
        && whole.subList(1, whole.size() - 1).stream()
            .allMatch(group -> group.length() == GROUP || group.length() == 2);
  }

  private static char unified(char separator) {
    return switch (separator) {
      case '.', '٫' -> '.';
      case ',' -> ',';
      case ' ', '\'', '’', '٬' -> ' ';
      default -> '?';
    };
  }
}
