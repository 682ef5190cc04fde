package net.ramforth.multichat.twitch.irc;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The tags in front of a line. Where each begins and ends is found on the first question, in one
 * pass; values are cut out one by one.
 */
final class TagSection {

  static final TagSection NONE = new TagSection("", 0, 0);

  /** Twitch sends about twenty. */
  private static final int USUAL_TAGS = 24;

  private static final int PLACES = 3;
  private static final int KEY = 0;
  private static final int KEY_END = 1;
  private static final int VALUE_END = 2;

  private final String text;
  private final int from;
  private final int to;
  private int @Nullable [] bounds;

  TagSection(String text, int from, int to) {
    this.text = text;
    this.from = from;
    this.to = to;
  }

  /** The value as sent; null if the tag is missing, has no {@code =} or nothing after it. */
  @Nullable String raw(String key) {
    int[] known = bounds();
    // From the end, because the last of several equal keys counts.
    for (int tag = known.length - PLACES; tag >= 0; tag -= PLACES) {
      int start = known[tag + KEY];
      int end = known[tag + KEY_END];
      if (end - start == key.length() && text.startsWith(key, start)) {
        int valueEnd = known[tag + VALUE_END];
        return end + 1 < valueEnd ? text.substring(end + 1, valueEnd) : null;
      }
    }
    return null;
  }

  /** Resolves the escapes of tag values; a backslash that escapes nothing is dropped. */
  static String unescape(String raw) {
    int backslash = raw.indexOf('\\');
    if (backslash < 0) {
      return raw;
    }
    StringBuilder plain = new StringBuilder(raw.length()).append(raw, 0, backslash);
    for (int at = backslash; at < raw.length(); at++) {
      char c = raw.charAt(at);
      if (c != '\\') {
        plain.append(c);
      } else if (++at < raw.length()) {
        plain.append(escaped(raw.charAt(at)));
      }
    }
    return plain.toString();
  }

  private static char escaped(char letter) {
    return switch (letter) {
      case ':' -> ';';
      case 's' -> ' ';
      case 'r' -> '\r';
      case 'n' -> '\n';
      default -> letter;
    };
  }

  private int[] bounds() {
    int[] known = bounds;
    if (known == null) {
      known = findBounds();
      bounds = known;
    }
    return known;
  }

  private int[] findBounds() {
    int[] found = new int[USUAL_TAGS * PLACES];
    int size = 0;
    for (int start = from; start < to; ) {
      int end = text.indexOf(';', start, to);
      if (end < 0) {
        end = to;
      }
      int equals = text.indexOf('=', start, end);
      if (size == found.length) {
        found = Arrays.copyOf(found, size * 2);
      }
      found[size + KEY] = start;
      found[size + KEY_END] = equals < 0 ? end : equals;
      found[size + VALUE_END] = end;
      size += PLACES;
      start = end + 1;
    }
    return Arrays.copyOf(found, size);
  }
}
