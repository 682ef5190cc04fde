package net.ramforth.multichat.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A stream, as far as the ledger can tell: entries of which none is more than four hours after the
 * one before. It knows neither when streams began nor those in which nobody paid.
 *
 * @param from when the first was paid
 * @param to when the last was paid
 * @param count how many there are
 */
record Stretch(Instant from, Instant to, int count) {

  private static final Duration GAP = Duration.ofHours(4);

  /**
   * Entries put into streams.
   *
   * @param times of the entries, the last one first
   */
  static List<Stretch> of(List<Instant> times) {
    List<Stretch> streams = new ArrayList<>();
    for (var time : times) {
      var later = streams.isEmpty() ? null : streams.getLast();
      if (later == null || Duration.between(time, later.from).compareTo(GAP) > 0) {
        streams.add(new Stretch(time, time, 1));
      } else {
        streams.set(streams.size() - 1, new Stretch(time, later.to, later.count + 1));
      }
    }
    return streams;
  }
}
