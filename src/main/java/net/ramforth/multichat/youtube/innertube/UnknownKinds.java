package net.ramforth.multichat.youtube.innertube;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Remembers what YouTube sends that this version does not know or cannot read: how often, when, and
 * one sample of each kind. Says it once per kind in the log, and never what people wrote.
 */
@Component
public final class UnknownKinds {

  private static final Logger log = LoggerFactory.getLogger(UnknownKinds.class);

  private final Tally unknown;
  private final Tally broken;

  /** The meters count for as long as the process runs. */
  public UnknownKinds(MeterRegistry meters, Clock clock) {
    this.unknown = new Tally("multichat.youtube.unknown", meters, clock);
    this.broken = new Tally("multichat.youtube.broken", meters, clock);
  }

  /**
   * One kind.
   *
   * @param sample the JSON of the first one, cut if it is long; it may hold what somebody wrote
   */
  public record Kind(String name, long count, Instant firstSeen, Instant lastSeen, String sample) {}

  /** Something that is fine and means nothing to us. */
  void unknown(String kind, JsonNode raw) {
    unknown
        .count(kind, raw)
        .ifPresent(
            name ->
                log.atInfo()
                    .addKeyValue("kind", name)
                    .log("YouTube sent something this version can't show"));
  }

  /** Something known that has another shape than it should. */
  void broken(String kind, JsonNode raw, RuntimeException failure) {
    broken.count(kind, raw).ifPresent(name -> warn(name, failure));
  }

  private static void warn(String kind, RuntimeException failure) {
    // No message: it may quote what somebody wrote.
    StackTraceElement[] trace = failure.getStackTrace();
    log.atWarn()
        .addKeyValue("kind", kind)
        .addKeyValue("failure", failure.getClass().getName())
        .addKeyValue("where", trace.length > 0 ? trace[0] : "unknown")
        .log("Something from YouTube was lost because reading it failed");
  }

  /** How often each unknown kind came. */
  public Map<String, Long> counts() {
    return unknown.kinds().stream().collect(Collectors.toMap(Kind::name, Kind::count));
  }

  /** The unknown kinds, each with its sample. */
  public List<Kind> kinds() {
    return unknown.kinds();
  }

  /** The kinds that are known and could not be read. */
  public List<Kind> brokenKinds() {
    return broken.kinds();
  }
}
