package net.ramforth.multichat.youtube;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ScheduledFuture;
import net.ramforth.multichat.youtube.web.YoutubeWeb;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;

/** Looks now and then whether something is wrong that only the operator can do something about. */
@Component
class YoutubeCheckup implements AutoCloseable {

  /** Shorter than the shortest silence after a block, which is 30 s. */
  private static final Duration EVERY = Duration.ofSeconds(10);

  /** A breaker opens for 30 s and tries again; one that stays open this long will not close. */
  private static final Duration STAYS_OPEN = Duration.ofMinutes(2);

  private final Map<String, Instant> openSince = new HashMap<>();
  private final YoutubeWeb web;
  private final ChatWatch watch;
  private final OperatorAlerts alerts;
  private final Clock clock;
  private final ScheduledFuture<?> checks;

  YoutubeCheckup(
      YoutubeWeb web,
      ChatWatch watch,
      OperatorAlerts alerts,
      TaskScheduler scheduler,
      Clock clock) {
    this.web = web;
    this.watch = watch;
    this.alerts = alerts;
    this.clock = clock;
    this.checks = scheduler.scheduleWithFixedDelay(this::check, clock.instant().plus(EVERY), EVERY);
  }

  private synchronized void check() {
    if (watch.understandsNothing()) {
      alerts.raise(
          Alert.YOUTUBE_PARSING_FAILING,
          "YouTube has changed: most of its answers make no sense to this version");
    }
    web.blockedUntil()
        .ifPresent(
            until ->
                alerts.raise(
                    Alert.YOUTUBE_BLOCKED, "YouTube takes us for a robot; silent until " + until));
    web.breakers().forEach(this::check);
  }

  private void check(String endpoint, String state) {
    if (state.equals("closed")) {
      openSince.remove(endpoint);
      return;
    }
    Instant since = openSince.computeIfAbsent(endpoint, _ -> clock.instant());
    if (!clock.instant().isBefore(since.plus(STAYS_OPEN))) {
      alerts.raise(
          Alert.YOUTUBE_BREAKER_OPEN, "Requests to YouTube's " + endpoint + " keep failing");
    }
  }

  @Override
  public void close() {
    checks.cancel(false);
  }
}
