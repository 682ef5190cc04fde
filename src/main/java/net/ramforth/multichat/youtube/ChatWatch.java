package net.ramforth.multichat.youtube;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import net.ramforth.multichat.chat.ChatEvent;
import net.ramforth.multichat.chat.ChatEvent.MessagePosted;
import net.ramforth.multichat.chat.Origin;
import org.springframework.stereotype.Component;

/** Watches whether we still understand what YouTube answers, and how late its messages reach us. */
@Component
class ChatWatch {

  /** How far back answers count. */
  private static final Duration WINDOW = Duration.ofMinutes(5);

  /** One broadcast may be odd; when this many are, YouTube has changed. */
  private static final int FEWEST_BROADCASTS = 3;

  private final Clock clock;
  private final Timer latency;
  private final Deque<Minute> minutes = new ArrayDeque<>();

  ChatWatch(MeterRegistry meters, Clock clock) {
    this.clock = clock;
    this.latency =
        Timer.builder("multichat.youtube.latency")
            .description("From YouTube's timestamp of a message until we have it")
            .publishPercentileHistogram()
            .minimumExpectedValue(Duration.ofMillis(100))
            .maximumExpectedValue(Duration.ofMinutes(1))
            .register(meters);
  }

  void heard(ChatEvent event) {
    if (event instanceof MessagePosted said && said.message().origin() == Origin.LIVE) {
      Duration age = Duration.between(said.message().postedAt(), clock.instant());
      if (!age.isNegative()) {
        latency.record(age);
      }
    }
  }

  synchronized void answered() {
    thisMinute().answered++;
  }

  synchronized void unreadable(String videoId) {
    Minute minute = thisMinute();
    minute.unreadable++;
    if (minute.broadcasts.size() < FEWEST_BROADCASTS) {
      minute.broadcasts.add(videoId);
    }
  }

  /** Whether most answers of many broadcasts make no sense to us. */
  synchronized boolean understandsNothing() {
    dropOld();
    long answered = 0;
    long unreadable = 0;
    Set<String> broadcasts = new HashSet<>();
    for (Minute minute : minutes) {
      answered += minute.answered;
      unreadable += minute.unreadable;
      broadcasts.addAll(minute.broadcasts);
    }
    return broadcasts.size() >= FEWEST_BROADCASTS && unreadable > answered;
  }

  private Minute thisMinute() {
    dropOld();
    Instant now = clock.instant();
    Minute last = minutes.peekLast();
    if (last == null || !now.isBefore(last.start.plus(Duration.ofMinutes(1)))) {
      last = new Minute(now);
      minutes.add(last);
    }
    return last;
  }

  private void dropOld() {
    Instant oldest = clock.instant().minus(WINDOW);
    while (!minutes.isEmpty() && minutes.getFirst().start.isBefore(oldest)) {
      minutes.removeFirst();
    }
  }

  private static final class Minute {

    private final Instant start;
    private final Set<String> broadcasts = new HashSet<>();
    private long answered;
    private long unreadable;

    Minute(Instant start) {
      this.start = start;
    }
  }
}
