package net.ramforth.multichat.youtube;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;
import net.ramforth.multichat.chat.ChatEvent;
import net.ramforth.multichat.chat.ChatEvent.MessagePosted;
import net.ramforth.multichat.chat.Origin;
import net.ramforth.multichat.youtube.innertube.Continuation;
import net.ramforth.multichat.youtube.innertube.LiveChatAnswer;
import net.ramforth.multichat.youtube.innertube.NoLiveChatAnswer;
import net.ramforth.multichat.youtube.innertube.Translator;
import net.ramforth.multichat.youtube.page.LiveChatPage;
import net.ramforth.multichat.youtube.web.WebProblem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/**
 * Reads the chat of one broadcast: its page, what was said before, and then what is new, again and
 * again, until it is over. Runs on a thread of its own.
 */
final class BroadcastPoller {

  private static final Logger log = LoggerFactory.getLogger(BroadcastPoller.class);

  /** Answers from one page after which its chat counts as being read without trouble. */
  private static final int STEADY = 5;

  private final String videoId;
  private final LiveChatDoor door;
  private final Translator translator;
  private final Audience audience;
  private final RecentChat recent;
  private final ChatWatch watch;
  private final Clock clock;
  private final int retries;
  private final PollPace pace;
  private final Patience patience;
  private final Instant startedAt;

  /** Pages that were needed again, in a row. */
  private int setbacks;

  BroadcastPoller(
      String videoId,
      LiveChatDoor door,
      Translator translator,
      Audience audience,
      RecentChat recent,
      Snooze snooze,
      Shared shared) {
    this.videoId = videoId;
    this.door = door;
    this.translator = translator;
    this.audience = audience;
    this.recent = recent;
    this.watch = shared.watch;
    this.clock = shared.clock;
    this.retries = shared.properties.retries();
    this.pace = new PollPace(shared.properties, shared.random);
    this.patience = new Patience(pace, snooze, clock, retries, audience::interrupted);
    this.startedAt = clock.instant();
  }

  /** What all pollers share. */
  record Shared(
      YoutubeProperties properties, ChatWatch watch, Clock clock, RandomGenerator random) {}

  /** How far one page brought us. */
  private enum Stretch {
    /** To the end. */
    OVER,
    /** To a token that was not accepted any more. */
    REJECTED,
    /** Nowhere: not even the page's own token was accepted. */
    REJECTED_AT_ONCE,
    /** Until no more answers came, or none that make sense. */
    CUT
  }

  /** Reads to the end. */
  Ending read() throws InterruptedException {
    try {
      for (Stretch last = Stretch.CUT; ; ) {
        switch (openPage()) {
          case LiveChatPage.Closed(var why) -> {
            return ending(why);
          }
          case LiveChatPage.NoAnswer _ -> {
            return Ending.LOST;
          }
          case LiveChatPage.Open open -> {
            Stretch stretch = readOn(open);
            if (stretch == Stretch.OVER) {
              return Ending.OVER;
            }
            if (stretch == Stretch.REJECTED_AT_ONCE && last != Stretch.CUT) {
              return Ending.LOST;
            }
            last = stretch;
            recover();
          }
        }
      }
    } catch (WebProblem problem) {
      return ending(problem);
    }
  }

  /** An old token is replaced at once; what happens again and again is not hurried after. */
  private void recover() throws InterruptedException {
    setbacks++;
    if (setbacks > 1) {
      audience.interrupted();
      patience.rest(pace.retry(setbacks - 1));
    }
  }

  private LiveChatPage openPage() throws InterruptedException {
    for (int attempt = 1; ; attempt++) {
      LiveChatPage page = patience.insist(door::open);
      if (!(page instanceof LiveChatPage.NoAnswer(String detail))) {
        return page;
      }
      watch.unreadable(videoId);
      audience.interrupted();
      log.atDebug().addKeyValue("video", videoId).addKeyValue("page", detail).log("No chat page");
      if (attempt > retries) {
        return page;
      }
      patience.rest(pace.retry(attempt));
    }
  }

  /** Reads on from a page until it is over, or the page is needed again. */
  private Stretch readOn(LiveChatPage.Open open) throws InterruptedException {
    if (!open.allMessages()) {
      log.atInfo().addKeyValue("video", videoId).log("YouTube offers its top messages only");
    }
    hear(open.actions(), recent.newest().orElse(Instant.MAX));
    Continuation next = new Continuation.Reload(open.continuation());
    for (int answers = 0; ; ) {
      String token = token(next);
      if (token == null) {
        return Stretch.OVER;
      }
      Instant asked = clock.instant();
      LiveChatAnswer answer;
      try {
        answer = patience.ask(() -> door.ask(open.client(), token));
      } catch (WebProblem problem) {
        return switch (problem.kind()) {
          case FORBIDDEN, NOT_FOUND -> throw problem;
          case BAD_REQUEST -> answers == 0 ? Stretch.REJECTED_AT_ONCE : Stretch.REJECTED;
          default -> cut(problem);
        };
      } catch (NoLiveChatAnswer unreadable) {
        watch.unreadable(videoId);
        return Stretch.CUT;
      }
      watch.answered();
      if (++answers == STEADY) {
        setbacks = 0;
      }
      boolean repeats = next instanceof Continuation.Reload;
      Instant liveAfter = repeats ? recent.newest().orElse(startedAt) : Instant.MIN;
      boolean news = hear(answer.actions(), liveAfter);
      next = answer.next();
      if (token(next) != null) {
        audience.reading();
        rest(asked, pace.after(next, news));
      }
    }
  }

  private Stretch cut(WebProblem problem) {
    if (problem.kind() == WebProblem.Kind.TRANSIENT && problem.status() == 0) {
      watch.unreadable(videoId);
    }
    return Stretch.CUT;
  }

  private static @Nullable String token(Continuation next) {
    return switch (next) {
      case Continuation.Invalidation(String token, _) -> token;
      case Continuation.Timed(String token, _) -> token;
      case Continuation.Reload(String token) -> token;
      case Continuation.Replay _, Continuation.End _ -> null;
    };
  }

  private void rest(Instant asked, Duration wait) throws InterruptedException {
    Duration left = wait.minus(Duration.between(asked, clock.instant()));
    patience.rest(left.isNegative() ? Duration.ZERO : left);
  }

  /**
   * Passes on what happened, and whether anything did.
   *
   * @param liveAfter what was said until then is backlog: pages, and answers to their tokens, also
   *     hold what was said before we came, or came back
   */
  private boolean hear(List<JsonNode> actions, Instant liveAfter) {
    List<ChatEvent> events =
        translator.translate(actions, Origin.BACKLOG).stream()
            .map(event -> event instanceof MessagePosted said ? dated(said, liveAfter) : event)
            .toList();
    audience.hear(events);
    events.forEach(watch::heard);
    return !events.isEmpty();
  }

  private static ChatEvent dated(MessagePosted said, Instant liveAfter) {
    boolean live = said.message().postedAt().isAfter(liveAfter);
    return live ? RecentChat.in(Origin.LIVE, said) : said;
  }

  private static Ending ending(LiveChatPage.Why why) {
    return switch (why) {
      case UNAVAILABLE -> Ending.UNAVAILABLE;
      case REPLAY, OVER -> Ending.OVER;
    };
  }

  private static Ending ending(WebProblem problem) {
    return switch (problem.kind()) {
      case FORBIDDEN -> Ending.FORBIDDEN;
      case NOT_FOUND -> Ending.OVER;
      default -> Ending.LOST;
    };
  }
}
