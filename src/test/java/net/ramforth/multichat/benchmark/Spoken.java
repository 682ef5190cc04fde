package net.ramforth.multichat.benchmark;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.regex.Pattern;

/**
 * Lines that carry their own number and the time they were said, and what became of them. Line n is
 * said in room n modulo the number of rooms.
 */
final class Spoken {

  private static final Pattern LINE = Pattern.compile("line-(\\d+)-(\\d+)-(\\d+)");

  private final AtomicIntegerArray times;
  private final AtomicLongArray nanos;
  private final AtomicInteger heard = new AtomicInteger();
  private final AtomicInteger astray = new AtomicInteger();
  private final int round;
  private final int rooms;

  /**
   * @param round tells these lines from those of other rounds
   */
  Spoken(int round, int lines, int rooms) {
    this.round = round;
    this.rooms = rooms;
    times = new AtomicIntegerArray(lines);
    nanos = new AtomicLongArray(lines);
  }

  /** What to say now. */
  String text(int line) {
    return "line-" + round + "-" + line + "-" + System.nanoTime() + " what a night, well played!";
  }

  void heard(int room, String frame) {
    long now = System.nanoTime();
    var found = LINE.matcher(frame);
    while (found.find()) {
      if (Integer.parseInt(found.group(1)) == round) {
        count(room, Integer.parseInt(found.group(2)), now - Long.parseLong(found.group(3)));
      }
    }
  }

  private void count(int room, int line, long latency) {
    if (line % rooms != room) {
      astray.incrementAndGet();
    }
    if (times.incrementAndGet(line) == 1) {
      nanos.set(line, latency);
      heard.incrementAndGet();
    }
  }

  int count() {
    return times.length();
  }

  boolean allHeard() {
    return heard.get() == count();
  }

  int lost() {
    return count() - heard.get();
  }

  int doubled() {
    int doubled = 0;
    for (int line = 0; line < count(); line++) {
      doubled += times.get(line) > 1 ? 1 : 0;
    }
    return doubled;
  }

  /** Lines that were shown in a room other than their own. */
  int astray() {
    return astray.get();
  }

  /** In milliseconds; 1.0 is the slowest of all. */
  double latency(double quantile) {
    var sorted = new long[count()];
    Arrays.setAll(sorted, nanos::get);
    Arrays.sort(sorted);
    int index = (int) Math.ceil(quantile * sorted.length) - 1;
    return sorted[Math.max(0, index)] / 1e6;
  }
}
