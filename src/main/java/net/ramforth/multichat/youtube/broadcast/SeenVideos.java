package net.ramforth.multichat.youtube.broadcast;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Remembers for a while what was found, so that the same page is not read at every look. */
final class SeenVideos {

  private static final Duration KEPT = Duration.ofMinutes(5);

  /** What a list calls live before its own page does has changed by the next look. */
  private static final Duration MISS_KEPT = Duration.ofSeconds(20);

  private static final int MOST = 5_000;

  private final Clock clock;
  private final Map<String, Seen> videos = bounded();
  private final Map<String, Together> channels = bounded();

  SeenVideos(Clock clock) {
    this.clock = clock;
  }

  Optional<LiveVideo> video(String id, Supplier<Optional<LiveVideo>> look) {
    synchronized (videos) {
      Seen known = videos.get(id);
      if (known != null && clock.instant().isBefore(known.until())) {
        return known.video();
      }
    }
    var found = look.get();
    synchronized (videos) {
      videos.put(id, new Seen(found, clock.instant().plus(found.isPresent() ? KEPT : MISS_KEPT)));
    }
    return found;
  }

  /** All that a channel had on air at the same time. */
  void together(String channelId, List<LiveVideo> all) {
    synchronized (channels) {
      channels.put(channelId, new Together(List.copyOf(all), clock.instant().plus(KEPT)));
    }
  }

  List<LiveVideo> together(String channelId) {
    synchronized (channels) {
      Together known = channels.get(channelId);
      return known != null && clock.instant().isBefore(known.until()) ? known.all() : List.of();
    }
  }

  private static <T> Map<String, T> bounded() {
    return new LinkedHashMap<>() {
      private static final long serialVersionUID = 1;

      @Override
      protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
        return size() > MOST;
      }
    };
  }

  private record Seen(Optional<LiveVideo> video, Instant until) {}

  private record Together(List<LiveVideo> all, Instant until) {}
}
