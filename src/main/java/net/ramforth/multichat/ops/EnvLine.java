package net.ramforth.multichat.ops;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One line of a {@code .env} file. */
sealed interface EnvLine {

  /** A variable and its value, without quotes. */
  record Assignment(String name, String value) implements EnvLine {
    @Override
    public String toString() {
      return "Assignment[" + name + "]";
    }
  }

  /** A blank line or a comment. */
  record Nothing() implements EnvLine {}

  /** A line that says nothing we understand; {@code why} repeats nothing of it. */
  record Malformed(String why) implements EnvLine {}

  Pattern ASSIGNMENT = Pattern.compile("(?:export\\s+)?([A-Za-z_]\\w*)\\s*=(.*)");
  Pattern DOUBLE_QUOTED = Pattern.compile("\"((?:[^\"\\\\]++|\\\\.)*+)\"(?:\\s*|\\s+#.*)");
  Pattern SINGLE_QUOTED = Pattern.compile("'([^']*)'(?:\\s*|\\s+#.*)");
  Pattern COMMENT = Pattern.compile("\\s#.*");
  Pattern ESCAPED = Pattern.compile("\\\\([\"\\\\$`])");

  /**
   * Reads what a shell would read, without its expansions: quotes may surround a value, and a
   * {@code #} begins a comment where a blank stands before it.
   */
  static EnvLine parse(String line) {
    // Windows editors begin a file with U+FEFF.
    String text = (line.startsWith("\uFEFF") ? line.substring(1) : line).strip();
    if (text.isEmpty() || text.startsWith("#")) {
      return new Nothing();
    }
    Matcher assignment = ASSIGNMENT.matcher(text);
    if (!assignment.matches()) {
      return new Malformed("it is not NAME=value");
    }
    String name = assignment.group(1);
    String value = assignment.group(2);
    return switch (value.stripLeading()) {
      case String quoted when quoted.startsWith("\"") -> {
        Matcher inner = DOUBLE_QUOTED.matcher(quoted);
        yield inner.matches()
            ? new Assignment(name, ESCAPED.matcher(inner.group(1)).replaceAll("$1"))
            : new Malformed("its quotes do not close at the end");
      }
      case String quoted when quoted.startsWith("'") -> {
        Matcher inner = SINGLE_QUOTED.matcher(quoted);
        yield inner.matches()
            ? new Assignment(name, inner.group(1))
            : new Malformed("its quotes do not close at the end");
      }
      default -> new Assignment(name, COMMENT.matcher(value).replaceFirst("").strip());
    };
  }
}
