package net.ramforth.multichat.youtube;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.ChatEvent;
import net.ramforth.multichat.chat.ChatListener;
import net.ramforth.multichat.chat.ChatSink;
import net.ramforth.multichat.chat.EndCause;
import net.ramforth.multichat.youtube.broadcast.Discovery;
import net.ramforth.multichat.youtube.broadcast.Sighting;
import net.ramforth.multichat.youtube.broadcast.YoutubeAddress;
import net.ramforth.multichat.youtube.web.WebProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.TaskScheduler;

/**
 * Hears one channel: looks for its broadcasts again and again, and follows the chats of those that
 * are chosen. All of it happens on one virtual thread; what others have to say waits in a queue
 * until it listens.
 */
final class YoutubeListener implements ChatListener {

  private static final Logger log = LoggerFactory.getLogger(YoutubeListener.class);

  /** Looks without an answer before a channel that was seen counts as not to be seen. */
  private static final int MOST_FAILURES = 3;

  private final Channel channel;
  private final YoutubeAddress address;
  private final SinkQueue sink;
  private final Shared shared;
  private final Snooze snooze;
  private final Reports reports;
  private final LookPace pace;
  private final Followings followings;
  private final Queue<News> news = new ConcurrentLinkedQueue<>();
  private final Thread thread;
  private Instant lastLook = Instant.MIN;
  private boolean seen;
  private int failures;
  private volatile boolean closed;

  /** What all listeners share. */
  record Shared(
      YoutubeProperties properties,
      Discovery discovery,
      Pollers pollers,
      Function<Channel, Optional<String>> choices,
      TaskScheduler scheduler,
      Clock clock,
      RandomGenerator random) {}

  /** What reaches the listener from other threads. */
  private sealed interface News {
    record Heard(String videoId, boolean reading) implements News {}

    record Over(String videoId, Ending how) implements News {}

    record Wake() implements News {}
  }

  YoutubeListener(Channel channel, YoutubeAddress address, ChatSink sink, Shared shared) {
    this.channel = channel;
    this.address = address;
    this.sink = new SinkQueue(sink);
    this.shared = shared;
    this.reports = new Reports(this.sink);
    this.snooze = new Snooze(shared.scheduler, shared.clock);
    this.pace = new LookPace(shared.properties, shared.random, shared.clock);
    this.followings = new Followings(shared.pollers, new Inbox(), shared.properties, shared.clock);
    this.thread = Thread.ofVirtual().name("youtube-look-" + channel.name()).unstarted(this::run);
  }

  void start() {
    thread.start();
  }

  @Override
  public void wake() {
    tell(new News.Wake());
  }

  @Override
  public void close() {
    closed = true;
    sink.close();
    thread.interrupt();
  }

  private void tell(News item) {
    news.add(item);
    snooze.wake();
  }

  private void run() {
    try (followings) {
      Optional<EndCause> end = look();
      while (end.isEmpty()) {
        report();
        waitForNextLook();
        end = look();
      }
      sink.ended(end.get());
    } catch (InterruptedException stopped) {
      // By close(), so nobody wants to know.
    } catch (RuntimeException failure) {
      if (closed) {
        return;
      }
      log.atWarn().setCause(failure).log("Listening to a YouTube channel failed");
      sink.ended(EndCause.PLATFORM_ERROR);
    } finally {
      shared.discovery.forget(address);
    }
  }

  private Optional<EndCause> look() throws InterruptedException {
    lastLook = shared.clock.instant();
    Optional<EndCause> end = lookOnce();
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    takeNews();
    followings.choose(shared.choices.apply(channel));
    return end;
  }

  /** Says why there is no point in going on, if so. */
  private Optional<EndCause> lookOnce() {
    try {
      switch (shared.discovery.look(address)) {
        case Sighting.Live(var videos) -> {
          answered();
          followings.found(videos);
          pace.live();
          reports.somethingOnAir();
        }
        case Sighting.NothingLive(var startsAt, _) -> {
          answered();
          followings.found(List.of());
          pace.nothing(startsAt);
          reports.nothingOnAir(startsAt);
        }
        case Sighting.NoSuchChannel _ -> {
          return followings.any() ? Optional.empty() : Optional.of(EndCause.NO_SUCH_CHANNEL);
        }
        case Sighting.NoAnswer(String detail) -> {
          return unanswered(EndCause.PLATFORM_ERROR, detail);
        }
      }
      return Optional.empty();
    } catch (WebProblem problem) {
      var cause =
          switch (problem.kind()) {
            case BLOCKED -> EndCause.BLOCKED;
            case UNREACHABLE -> EndCause.UNREACHABLE;
            default -> EndCause.PLATFORM_ERROR;
          };
      return unanswered(cause, problem.getMessage());
    }
  }

  private void answered() {
    seen = true;
    failures = 0;
  }

  /** No answer says nothing about the channel; what is followed goes on. */
  private Optional<EndCause> unanswered(EndCause cause, String detail) {
    failures++;
    log.atDebug()
        .addKeyValue("channel", channel.name())
        .addKeyValue("cause", cause.code())
        .addKeyValue("detail", detail)
        .log("A look at a YouTube channel had no answer");
    boolean givesUp = !followings.any() && (!seen || failures >= MOST_FAILURES);
    return givesUp ? Optional.of(cause) : Optional.empty();
  }

  private void waitForNextLook() throws InterruptedException {
    Instant due = earlier(lastLook.plus(pace.next()), followings.nextTry());
    while (shared.clock.instant().isBefore(due)) {
      snooze.until(due);
      due = earlier(due, takeNews());
      // What a look is about to correct is better not said.
      if (shared.clock.instant().isBefore(due)) {
        report();
      }
    }
  }

  /** Says when to look because of it. */
  private Optional<Instant> takeNews() {
    Optional<Instant> look = Optional.empty();
    for (News item = news.poll(); item != null; item = news.poll()) {
      switch (item) {
        case News.Heard(String id, boolean reading) -> followings.reading(id, reading);
        case News.Over(String id, Ending how) -> {
          followings.over(id, how);
          pace.begin();
          look = Optional.of(lastLook);
        }
        case News.Wake _ -> {
          pace.begin();
          followings.choose(shared.choices.apply(channel));
          Instant allowed = lastLook.plus(shared.properties.looksApart());
          look = Optional.of(earlier(allowed, look));
        }
      }
    }
    return look;
  }

  private static Instant earlier(Instant one, Optional<Instant> other) {
    return other.filter(one::isAfter).orElse(one);
  }

  private void report() {
    reports.tell(followings.broadcasts());
  }

  /** Where the chats put what they have to say. */
  private final class Inbox implements Follower {

    @Override
    public void heard(List<ChatEvent> events) {
      events.forEach(event -> sink.accept(event.in(channel)));
    }

    @Override
    public void reading(String videoId) {
      tell(new News.Heard(videoId, true));
    }

    @Override
    public void interrupted(String videoId) {
      tell(new News.Heard(videoId, false));
    }

    @Override
    public void over(String videoId, Ending how) {
      tell(new News.Over(videoId, how));
    }
  }
}
