package net.ramforth.multichat.soak;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one platform said, by number, and what became of it in the room. A line that comes after a
 * later one of its platform is out of order.
 */
final class SaidNumbers {

  private final Pattern line;
  private final String name;
  private final List<Long> saidAt = new ArrayList<>();
  private final List<Long> healMillis = new ArrayList<>();
  private final BitSet heard = new BitSet();
  private int newest = -1;
  private int repeated;
  private int outOfOrder;
  private int lostAtRestarts;
  private int restartedAt = -1;
  private int firstAfterCut = -1;
  private long cutOver;

  SaidNumbers(String name) {
    this.name = name;
    this.line = Pattern.compile("\\b" + name + "-(\\d+)\\b");
  }

  /** The next words to say. */
  synchronized String next() {
    saidAt.add(System.nanoTime());
    return "%s-%d what a night, well played!".formatted(name, saidAt.size() - 1);
  }

  /** The platform can be reached again from now on. */
  synchronized void cutIsOver() {
    cutOver = System.nanoTime();
    firstAfterCut = saidAt.size();
  }

  /**
   * The product is killed. What is said until it listens again is counted by itself, because nobody
   * has it: YouTube gives a new reader its last few dozen messages, and a page its last rows.
   */
  synchronized void restarts() {
    restartedAt = saidAt.size();
  }

  /** Everything after the restart has been told that ever will be. */
  synchronized void restartIsOver() {
    for (int number = restartedAt; number >= 0 && number < newest; number++) {
      if (!heard.get(number)) {
        heard.set(number);
        lostAtRestarts++;
      }
    }
    restartedAt = -1;
  }

  /** The room told of a message, for the first time as it says. */
  synchronized void heard(String text) {
    Matcher found = line.matcher(text);
    if (!found.find()) {
      return;
    }
    int number = Integer.parseInt(found.group(1));
    if (heard.get(number)) {
      repeated++;
      return;
    }
    heard.set(number);
    if (number < newest) {
      outOfOrder++;
    }
    newest = Math.max(newest, number);
    if (firstAfterCut >= 0 && number >= firstAfterCut) {
      healMillis.add((System.nanoTime() - cutOver) / 1_000_000);
      firstAfterCut = -1;
    }
  }

  synchronized int said() {
    return saidAt.size();
  }

  synchronized int lost() {
    return saidAt.size() - heard.cardinality();
  }

  synchronized int repeated() {
    return repeated;
  }

  synchronized int outOfOrder() {
    return outOfOrder;
  }

  /** From when the platform could be reached again until it was heard, each time, sorted. */
  synchronized List<Long> healMillis() {
    return healMillis.stream().sorted().toList();
  }

  /** The numbers of what is missing, in runs, e.g. {@code 7-9, 20-20}. */
  synchronized String missing() {
    var runs = new ArrayList<String>();
    for (int from = heard.nextClearBit(0); from < saidAt.size(); ) {
      int behind = heard.nextSetBit(from);
      int to = behind < 0 ? saidAt.size() : behind;
      runs.add(from + "-" + (to - 1));
      from = heard.nextClearBit(to);
    }
    return String.join(", ", runs);
  }

  @Override
  public String toString() {
    return "%s: %d said, %d lost [%s], %d more at restarts, %d repeated, %d out of order, heal ms %s"
        .formatted(
            name, said(), lost(), missing(), lostAtRestarts, repeated, outOfOrder, healMillis());
  }
}
