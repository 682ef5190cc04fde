package net.ramforth.multichat.youtube;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.ChatEvent;
import net.ramforth.multichat.youtube.official.OfficialChat;
import net.ramforth.multichat.youtube.official.OfficialProblem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.TaskScheduler;

/**
 * Hears one chat over YouTube's official stream while its own road stays shut: with the access that
 * the broadcast's channel granted here, and only if the operator wants it.
 */
final class SecondRoad implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(SecondRoad.class);

  private static final Duration AFTER_TROUBLE = Duration.ofMinutes(1);
  private static final Duration AFTER_QUOTA = Duration.ofMinutes(30);

  private final String videoId;
  private final Channel channel;
  private final Audience audience;
  private final RecentChat recent;
  private final Shared shared;
  private boolean shut;
  private boolean hearing;
  private @Nullable Instant heardUntil;
  private @Nullable ScheduledFuture<?> start;
  private @Nullable Thread thread;

  /** What all roads share. */
  record Shared(
      OfficialChat official, OfficialChat.Lender lender, TaskScheduler scheduler, Clock clock) {}

  SecondRoad(String videoId, Channel channel, Audience audience, RecentChat recent, Shared shared) {
    this.videoId = videoId;
    this.channel = channel;
    this.audience = audience;
    this.recent = recent;
    this.shared = shared;
  }

  /** The first road is shut; called as often as somebody runs against it. */
  synchronized void shut() {
    if (!hearing) {
      audience.interrupted();
    }
    if (!shut) {
      shut = true;
      startAfter(shared.official.patience());
    }
  }

  /** The first road is open; called as often as somebody comes through. */
  synchronized void open() {
    if (shut) {
      close();
    }
    audience.reading();
  }

  /** Whether the official stream has told of this already, under another id. */
  synchronized boolean told(ChatEvent event) {
    return heardUntil != null
        && event instanceof ChatEvent.MessagePosted(_, _, var message)
        && !message.postedAt().truncatedTo(ChronoUnit.MILLIS).isAfter(heardUntil);
  }

  @Override
  public synchronized void close() {
    shut = false;
    hearing = false;
    if (start != null) {
      start.cancel(false);
      start = null;
    }
    if (thread != null) {
      thread.interrupt();
      thread = null;
    }
  }

  private void startAfter(Duration wait) {
    if (shared.official.isEnabled()) {
      start = shared.scheduler.schedule(this::begin, shared.clock.instant().plus(wait));
    }
  }

  private synchronized void begin() {
    if (shut) {
      var since = recent.newest().orElse(Instant.EPOCH);
      thread = Thread.ofVirtual().name("youtube-official-" + videoId).start(() -> hear(since));
    }
  }

  private void hear(Instant since) {
    try {
      shared.official.hear(videoId, channel, since, () -> shared.lender.lend(channel), this::heard);
      leave(null);
    } catch (OfficialProblem problem) {
      log.atInfo()
          .addKeyValue("video", videoId)
          .addKeyValue("cause", problem.kind())
          .log("The official stream of a chat is not to be had");
      leave(problem.kind());
    } catch (InterruptedException closed) {
      // By close(): the first road is open, or nobody listens any more.
    } catch (RuntimeException failure) {
      log.atWarn().setCause(failure).log("Hearing the official stream failed");
      leave(OfficialProblem.Kind.UNAVAILABLE);
    }
  }

  private synchronized void heard(List<ChatEvent> events) {
    if (Thread.currentThread() != thread) {
      return;
    }
    if (!hearing) {
      hearing = true;
      log.atInfo().addKeyValue("video", videoId).log("A chat is heard over the official stream");
    }
    audience.hear(events);
    events.stream()
        .filter(ChatEvent.MessagePosted.class::isInstance)
        .map(ChatEvent::at)
        .map(at -> at.truncatedTo(ChronoUnit.MILLIS))
        .filter(at -> heardUntil == null || at.isAfter(heardUntil))
        .forEach(at -> heardUntil = at);
    audience.reading();
  }

  /** The stream is over: its chat ended, or {@code why}. */
  private synchronized void leave(OfficialProblem.@Nullable Kind why) {
    if (Thread.currentThread() != thread) {
      return;
    }
    thread = null;
    hearing = false;
    audience.interrupted();
    switch (why) {
      case UNAVAILABLE, RATE_LIMITED -> startAfter(AFTER_TROUBLE);
      case QUOTA_SPENT -> startAfter(AFTER_QUOTA);
      case NOT_GRANTED, NO_CHAT -> {}
      case null -> {} // Its chat is over, which the first road says, too.
    }
  }
}
