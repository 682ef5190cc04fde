package net.ramforth.multichat.testing.youtube;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What happened in one chat, written out once and read by every poll. */
final class ChatLog {

  private static final int MOST_KEPT = 4_000;
  private static final int LEAST_KEPT = 100;
  private static final int LOOKED_AFTER_EVERY = 256;

  /** Milliseconds; nobody comes back for what is older. */
  private static final int KEPT_FOR = 60_000;

  /** Of the 2026 captures no answer has more than a few hundred. */
  private static final int MOST_PER_ANSWER = 1_000;

  private final List<Entry> entries = new ArrayList<>();
  private final Clock clock;
  private int dropped;

  ChatLog(Clock clock) {
    this.clock = clock;
  }

  synchronized void add(String json, boolean inTopChat) {
    entries.add(new Entry(json, inTopChat, clock.millis()));
    if (end() % LOOKED_AFTER_EVERY == 0) {
      drop();
    }
  }

  private void drop() {
    long tooOld = clock.millis() - KEPT_FOR;
    int droppable = entries.size() - LEAST_KEPT;
    int count = 0;
    while (count < droppable
        && (entries.get(count).at() < tooOld || entries.size() - count > MOST_KEPT)) {
      count++;
    }
    entries.subList(0, count).clear();
    dropped += count;
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

  private record Entry(String json, boolean inTopChat, long at) {}
}
