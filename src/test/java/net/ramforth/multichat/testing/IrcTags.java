package net.ramforth.multichat.testing;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tags of one line, written in the alphabetical order in which Twitch sends them. */
final class IrcTags {

  private final Map<String, String> values = new TreeMap<>();

  IrcTags with(String name, Object value) {
    values.put(name, value.toString());
    return this;
  }

  IrcTags withAll(IrcTags others) {
    values.putAll(others.values);
    return this;
  }

  /** Without the leading {@code @}. */
  @Override
  public String toString() {
    return values.entrySet().stream()
        .map(tag -> tag.getKey() + "=" + escaped(tag.getValue()))
        .collect(Collectors.joining(";"));
  }

  private static String escaped(String value) {
    return value
        .replace("\\", "\\\\")
        .replace(";", "\\:")
        .replace(" ", "\\s")
        .replace("\r", "\\r")
        .replace("\n", "\\n");
  }
}
