package net.ramforth.multichat.emote.helix;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.core.task.TaskRejectedException;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;

/** What people call the channels of Twitch that were met by id alone. Asks for many at once. */
@Component
final class ChannelNames {

  /** By Twitch's limit on {@code GET /users} (November 2026). */
  private static final int MOST_AT_ONCE = 100;

  /** Whoever stands in line behind so many comes again with a later message. */
  private static final int LONGEST_LINE = 1_000;

  private static final int MOST_REMEMBERED = 10_000;
  private static final Duration COLLECTING = Duration.ofSeconds(1);

  /** Names change. */
  private static final Duration REMEMBERED = Duration.ofDays(1);

  /** Until somebody who has no name, or no name now, is asked for again. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private static final int LONGEST_NAME = 100;

  private final HelixClient helix;
  private final TaskScheduler scheduler;
  private final Clock clock;
  private final Cache<String, String> names;
  private final Cache<String, Boolean> asked;
  private final Set<String> line = new LinkedHashSet<>();
  private boolean collecting;

  ChannelNames(HelixClient helix, TaskScheduler scheduler, Clock clock) {
    this.helix = helix;
    this.scheduler = scheduler;
    this.clock = clock;
    this.names = remembering(REMEMBERED);
    this.asked = remembering(PATIENCE);
  }

  private <T> Cache<String, T> remembering(Duration time) {
    return Caffeine.newBuilder()
        .maximumSize(MOST_REMEMBERED)
        .expireAfterWrite(time)
        .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
        .executor(Runnable::run)
        .build();
  }

  /** Null if it is not known; then it will be asked for in the background. Never waits. */
  @Nullable String find(String id) {
    var name = names.getIfPresent(id);
    if (name == null && helix.isConfigured() && TwitchChannels.isId(id)) {
      askFor(id);
    }
    return name;
  }

  private synchronized void askFor(String id) {
    if (asked.getIfPresent(id) == null && line.size() < LONGEST_LINE) {
      asked.put(id, true);
      line.add(id);
      collect();
    }
  }

  private synchronized void collect() {
    if (!collecting && !line.isEmpty()) {
      try {
        var _ = scheduler.schedule(this::ask, clock.instant().plus(COLLECTING));
        collecting = true;
      } catch (TaskRejectedException _) {
        // The process ends.
      }
    }
  }

  private void ask() {
    var query = String.join("&", take().stream().map(id -> "id=" + id).toList());
    helix
        .data("/users?" + query)
        .ifPresent(
            users -> {
              for (var user : users) {
                var id = user.path("id").stringValue("");
                var name = user.path("display_name").stringValue("").strip();
                if (TwitchChannels.isId(id) && !name.isEmpty() && name.length() <= LONGEST_NAME) {
                  names.put(id, name);
                }
              }
            });
    collect();
  }

  private synchronized List<String> take() {
    collecting = false;
    var ids = line.stream().limit(MOST_AT_ONCE).toList();
    ids.forEach(line::remove);
    return ids;
  }
}
