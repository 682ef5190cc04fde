package net.ramforth.multichat.twitch;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Counts what Twitch sends, and says once per kind what this version cannot read. Never repeats
 * what people wrote.
 */
@Component
class LineCounts {

  private static final Logger log = LoggerFactory.getLogger(LineCounts.class);

  /** Kinds come from outside; a meter for each of endlessly many would fill the memory. */
  private static final int MOST_KINDS = 50;

  private static final Pattern PLAIN_KIND = Pattern.compile("[A-Za-z0-9_ -]{1,60}");
  private static final String OTHER = "other";

  private final MeterRegistry meters;
  private final Counter lines;
  private final Set<String> unknownKinds = ConcurrentHashMap.newKeySet();
  private final Set<String> brokenKinds = ConcurrentHashMap.newKeySet();

  LineCounts(MeterRegistry meters) {
    this.meters = meters;
    this.lines = meters.counter("multichat.twitch.lines");
  }

  void line() {
    lines.increment();
  }

  /** A line that is fine and means nothing to us. */
  void unknown(String kind) {
    String known = PLAIN_KIND.matcher(kind).matches() ? kind : OTHER;
    if (isNew(known, unknownKinds)) {
      log.atInfo().addKeyValue("kind", known).log("Twitch sent something this version can't show");
    }
    meters.counter("multichat.twitch.unknown", "kind", orOther(known, unknownKinds)).increment();
  }

  /** A line that something of ours could not cope with. */
  void broken(RuntimeException failure) {
    String kind = failure.getClass().getSimpleName();
    if (isNew(kind, brokenKinds)) {
      // No message: it may quote what somebody wrote.
      StackTraceElement[] trace = failure.getStackTrace();
      log.atWarn()
          .addKeyValue("failure", failure.getClass().getName())
          .addKeyValue("where", trace.length > 0 ? trace[0] : "unknown")
          .log("A line from Twitch was lost because reading it failed");
    }
    meters.counter("multichat.twitch.broken", "kind", orOther(kind, brokenKinds)).increment();
  }

  private static boolean isNew(String kind, Set<String> kinds) {
    return kinds.size() < MOST_KINDS && kinds.add(kind);
  }

  private static String orOther(String kind, Set<String> kinds) {
    return kinds.contains(kind) ? kind : OTHER;
  }
}
