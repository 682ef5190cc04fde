package net.ramforth.multichat.listening;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import net.ramforth.multichat.chat.Channel;
import org.springframework.stereotype.Component;

/**
 * Gives out turns to start, so that a restart with thousands of rooms is no stampede.
 *
 * <p>Twitch allows an account 20 logins and 20 JOINs in 10 s (dev.twitch.tv, "Twitch Chat &
 * Chatbots", rate limits, read 2026-06); one attempt of ours is one of each.
 */
@Component
final class StartPace {

  private static final int STARTS_PER_CHANNEL = 20;
  private static final Duration CHANNEL_PERIOD = Duration.ofSeconds(10);

  private final Map<Channel, Bucket> channels = new ConcurrentHashMap<>();
  private final TimeMeter time;
  private final Bucket everybody;

  StartPace(ListeningProperties properties, Clock clock) {
    this.time = new ClockMeter(clock);
    this.everybody = bucket(properties.startsPerSecond(), Duration.ofSeconds(1));
  }

  /** Takes a turn for this channel and says how long to wait for it. */
  Duration turnFor(Channel channel) {
    var own = channels.computeIfAbsent(channel, _ -> bucket(STARTS_PER_CHANNEL, CHANNEL_PERIOD));
    return Duration.ofNanos(
        Math.max(own.consumeIgnoringRateLimits(1), everybody.consumeIgnoringRateLimits(1)));
  }

  /** Forgets a channel that nobody listens to any more. */
  void forget(Channel channel) {
    channels.remove(channel);
  }

  private Bucket bucket(int starts, Duration period) {
    return Bucket.builder()
        .withCustomTimePrecision(time)
        .addLimit(limit -> limit.capacity(starts).refillGreedy(starts, period))
        .build();
  }

  private record ClockMeter(Clock clock) implements TimeMeter {

    @Override
    public long currentTimeNanos() {
      Instant now = clock.instant();
      return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
