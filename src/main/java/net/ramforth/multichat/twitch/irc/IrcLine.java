package net.ramforth.multichat.twitch.irc;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * One line in the grammar of IRC: {@code ['@' tags SPACE] [':' prefix SPACE] COMMAND [SPACE
 * parameters] [SPACE ':' trailing]}. Nothing is cut out of the text before somebody asks for it.
 */
public final class IrcLine implements WireLine {

  private static final char BEFORE_TAGS = '@';
  private static final char BEFORE_TRAILING = ':';

  private final String text;
  private final TagSection tags;
  private final int prefixFrom;
  private final int prefixTo;
  private final String command;
  private final List<String> parameters;

  private IrcLine(
      String text,
      TagSection tags,
      int prefixFrom,
      int prefixTo,
      String command,
      List<String> parameters) {
    this.text = text;
    this.tags = tags;
    this.prefixFrom = prefixFrom;
    this.prefixTo = prefixTo;
    this.command = command;
    this.parameters = parameters;
  }

  static WireLine parse(String text) {
    int at = afterSpaces(text, 0);
    TagSection tags = TagSection.NONE;
    if (startsWith(text, at, BEFORE_TAGS)) {
      int end = endOfWord(text, at);
      tags = new TagSection(text, at + 1, end);
      at = afterSpaces(text, end);
    }
    int prefixFrom = at;
    int prefixTo = at;
    if (startsWith(text, at, BEFORE_TRAILING)) {
      prefixFrom = at + 1;
      prefixTo = endOfWord(text, at);
      at = afterSpaces(text, prefixTo);
    }
    int end = endOfWord(text, at);
    if (!isCommand(text, at, end)) {
      return new UnparseableLine(text);
    }
    String command = text.substring(at, end);
    return new IrcLine(text, tags, prefixFrom, prefixTo, command, parameters(text, end));
  }

  /** E.g. {@code PRIVMSG} or {@code 001}, as it was sent. */
  public String command() {
    return command;
  }

  /** The parameter at this place, trailing included, or null if there are not so many. */
  public @Nullable String parameter(int place) {
    return place < parameters.size() ? parameters.get(place) : null;
  }

  /** The last parameter, empty if there is none. */
  public String trailing() {
    return parameters.isEmpty() ? "" : parameters.getLast();
  }

  /** The login in front of {@code !} in the prefix, or null if the line comes from the server. */
  public @Nullable String login() {
    int end = text.indexOf('!', prefixFrom, prefixTo);
    return end > prefixFrom ? text.substring(prefixFrom, end) : null;
  }

  /** The tag as it is on the wire, still escaped, or null if it is missing or empty. */
  public @Nullable String rawTag(String key) {
    return tags.raw(key);
  }

  /** The tag with its escapes resolved, or null if it is missing or empty. */
  public @Nullable String nonEmptyTag(String key) {
    String raw = tags.raw(key);
    return raw == null ? null : TagSection.unescape(raw);
  }

  /** The tag as a whole number; empty if it is missing or is none. */
  public OptionalLong numberTag(String key) {
    String raw = tags.raw(key);
    if (raw == null) {
      return OptionalLong.empty();
    }
    try {
      return OptionalLong.of(Long.parseLong(raw));
    } catch (NumberFormatException _) {
      return OptionalLong.empty();
    }
  }

  /** Whether the tag is {@code 1}, which is how Twitch says yes. */
  public boolean isSet(String key) {
    return "1".equals(tags.raw(key));
  }

  /** The whole line as it was sent. */
  public String text() {
    return text;
  }

  /** The command alone: what people write must not get into a log by accident. */
  @Override
  public String toString() {
    return "IrcLine[" + command + "]";
  }

  private static List<String> parameters(String text, int from) {
    List<String> parameters = new ArrayList<>(2);
    int at = afterSpaces(text, from);
    while (at < text.length()) {
      if (text.charAt(at) == BEFORE_TRAILING) {
        parameters.add(text.substring(at + 1));
        break;
      }
      int end = endOfWord(text, at);
      parameters.add(text.substring(at, end));
      at = afterSpaces(text, end);
    }
    return parameters;
  }

  private static boolean startsWith(String text, int at, char sign) {
    return at < text.length() && text.charAt(at) == sign;
  }

  private static int afterSpaces(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private static int endOfWord(String text, int from) {
    int end = text.indexOf(' ', from);
    return end < 0 ? text.length() : end;
  }

  private static boolean isCommand(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      if (!((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))) {
        return false;
      }
    }
    return from < to;
  }
}
