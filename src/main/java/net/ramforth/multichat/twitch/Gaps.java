package net.ramforth.multichat.twitch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.ramforth.multichat.chat.Channel;

/** The times in which a channel was not heard although it should have been. */
final class Gaps {

  /** What was said longer ago is of no use on a stream. */
  static final Duration LONGEST = Duration.ofMinutes(10);

  /** Twitch's clock and ours differ, and a message travels; those known already are left out. */
  private static final Duration OVERLAP = Duration.ofSeconds(2);

  private final Map<Channel, Instant> lastHeard = new ConcurrentHashMap<>();
  private final Clock clock;

  Gaps(Clock clock) {
    this.clock = clock;
  }

  /** Hearing the channel broke off; it was certainly heard at this time. */
  void begin(Channel channel, Instant heardAt) {
    Instant tooOld = clock.instant().minus(LONGEST);
    lastHeard.values().removeIf(tooOld::isAfter);
    lastHeard.put(channel, heardAt);
  }

  /** The channel is heard again: since when it was not, if there is anything to make up for. */
  Optional<Instant> end(Channel channel) {
    Instant tooOld = clock.instant().minus(LONGEST);
    return Optional.ofNullable(lastHeard.remove(channel))
        .filter(heardAt -> !heardAt.isBefore(tooOld))
        .map(heardAt -> heardAt.minus(OVERLAP));
  }
}
