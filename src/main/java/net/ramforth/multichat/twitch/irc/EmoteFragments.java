package net.ramforth.multichat.twitch.irc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.ramforth.multichat.chat.Fragment;
import net.ramforth.multichat.chat.Picture;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text where the {@code emotes} tag says that pictures belong. Positions count Unicode code
 * points from zero, both ends inclusive. Twitch's positions are sometimes wrong: a range that does
 * not fit or overlaps an earlier one stays text, and nothing else is lost.
 */
final class EmoteFragments {

  /** Emotes v2 by the Twitch documentation, read in November 2026; 2.0 is 56 pixels high. */
  private static final String PICTURE = "https://static-cdn.jtvnw.net/emoticons/v2/";

  private static final String AS_IT_IS = "/default/dark/2.0";
  private static final String STILL = "/static/dark/2.0";

  private record Range(String id, int first, int last) {}

  private EmoteFragments() {}

  /**
   * The pieces of the text; joined they are the text.
   *
   * @param emotes {@code id:first-last,first-last/id:first-last}
   */
  static List<Fragment> of(String text, @Nullable String emotes) {
    if (text.isEmpty()) {
      return List.of();
    }
    if (emotes == null) {
      return List.of(new Fragment.Text(text));
    }
    return cut(text, ranges(emotes));
  }

  private static List<Fragment> cut(String text, List<Range> ranges) {
    List<Fragment> fragments = new ArrayList<>(2 * ranges.size() + 1);
    int points = text.codePointCount(0, text.length());
    int point = 0;
    int at = 0;
    int written = 0;
    for (Range range : ranges) {
      if (range.first < point || range.last < range.first || range.last >= points) {
        continue;
      }
      int start = text.offsetByCodePoints(at, range.first - point);
      at = text.offsetByCodePoints(start, range.last - range.first + 1);
      point = range.last + 1;
      if (written < start) {
        fragments.add(new Fragment.Text(text.substring(written, start)));
      }
      fragments.add(new Fragment.Emote(text.substring(start, at), range.id, picture(range.id)));
      written = at;
    }
    if (written < text.length()) {
      fragments.add(new Fragment.Text(text.substring(written)));
    }
    return fragments;
  }

  private static Picture picture(String id) {
    String emote = PICTURE + id;
    return new Picture(emote + AS_IT_IS, emote + STILL, Picture.EMOTE_SIZE, Picture.EMOTE_SIZE);
  }

  private static List<Range> ranges(String emotes) {
    List<Range> ranges = new ArrayList<>();
    for (String emote : emotes.split("/")) {
      int colon = emote.indexOf(':');
      if (colon > 0 && isPlainId(emote, colon)) {
        addRanges(ranges, emote.substring(0, colon), emote.substring(colon + 1));
      }
    }
    ranges.sort(Comparator.comparingInt(Range::first));
    return ranges;
  }

  private static void addRanges(List<Range> ranges, String id, String places) {
    for (String place : places.split(",")) {
      int dash = place.indexOf('-');
      if (dash > 0) {
        try {
          int first = Integer.parseInt(place, 0, dash, 10);
          int last = Integer.parseInt(place, dash + 1, place.length(), 10);
          ranges.add(new Range(id, first, last));
        } catch (NumberFormatException _) {
          // Not a range, so the emote stays the word that it was.
        }
      }
    }
  }

  /** Ids are opaque, but they go into an address. */
  private static boolean isPlainId(String emote, int end) {
    for (int at = 0; at < end; at++) {
      char c = emote.charAt(at);
      boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (!plain && c != '_') {
        return false;
      }
    }
    return true;
  }
}
