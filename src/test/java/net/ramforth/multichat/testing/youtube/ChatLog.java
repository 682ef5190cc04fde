package net.ramforth.multichat.testing.youtube;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What happened in one chat, written out once and read by every poll. */
final class ChatLog {

  private static final int KEPT = 4_000;
  private static final int DROPPED_AT_ONCE = 1_000;

  /** Of the 2026 captures no answer has more than a few hundred. */
  private static final int MOST_PER_ANSWER = 1_000;

  private final List<Entry> entries = new ArrayList<>();
  private int dropped;

  synchronized void add(String json, boolean inTopChat) {
    entries.add(new Entry(json, inTopChat));
    if (entries.size() > KEPT) {
      entries.subList(0, DROPPED_AT_ONCE).clear();
      dropped += DROPPED_AT_ONCE;
    }
  }

  /** The place behind everything said so far. */
  synchronized int end() {
    return dropped + entries.size();
  }

  synchronized Stretch since(int place, View view) {
    int from = Math.max(0, place - dropped);
    int to = Math.min(entries.size(), from + MOST_PER_ANSWER);
    var said =
        entries.subList(Math.min(from, to), to).stream()
            .filter(entry -> view == View.ALL || entry.inTopChat())
            .map(Entry::json)
            .collect(Collectors.joining(","));
    return new Stretch(said, dropped + to);
  }

  /**
   * @param actions joined by commas; empty if nothing happened
   * @param end where the next stretch begins
   */
  record Stretch(String actions, int end) {}

  private record Entry(String json, boolean inTopChat) {}
}
