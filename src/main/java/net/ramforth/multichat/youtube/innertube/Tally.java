package net.ramforth.multichat.youtube.innertube;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import net.ramforth.multichat.youtube.innertube.UnknownKinds.Kind;
import tools.jackson.databind.JsonNode;

/** Counts kinds of things. Kinds come from outside, so there is an end to their number. */
final class Tally {

  private static final int MOST_KINDS = 100;

  /** Characters. */
  private static final int LONGEST_SAMPLE = 4_096;

  private static final Pattern PLAIN_KIND = Pattern.compile("[A-Za-z0-9_/ -]{1,120}");
  private static final String OTHER = "other";

  private final String meter;
  private final MeterRegistry meters;
  private final Clock clock;
  private final Map<String, Kind> kinds = new HashMap<>();

  Tally(String meter, MeterRegistry meters, Clock clock) {
    this.meter = meter;
    this.meters = meters;
    this.clock = clock;
  }

  /** Counts one; the name under which it is counted, if it is the first of that name. */
  synchronized Optional<String> count(String kind, JsonNode raw) {
    String plain = PLAIN_KIND.matcher(kind).matches() ? kind : OTHER;
    String name = kinds.containsKey(plain) || kinds.size() < MOST_KINDS ? plain : OTHER;
    meters.counter(meter, "kind", name).increment();
    Kind before = kinds.get(name);
    Instant now = clock.instant();
    kinds.put(
        name,
        before == null
            ? new Kind(name, 1, now, now, sample(raw))
            : new Kind(name, before.count() + 1, before.firstSeen(), now, before.sample()));
    return before == null ? Optional.of(name) : Optional.empty();
  }

  synchronized List<Kind> kinds() {
    return List.copyOf(kinds.values());
  }

  private static String sample(JsonNode raw) {
    String whole = raw.toString();
    return whole.substring(0, Math.min(whole.length(), LONGEST_SAMPLE));
  }
}
