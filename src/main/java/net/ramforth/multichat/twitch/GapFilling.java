package net.ramforth.multichat.twitch;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.Origin;
import net.ramforth.multichat.twitch.irc.IrcLine;
import net.ramforth.multichat.twitch.irc.WireLine;
import org.jspecify.annotations.Nullable;

/**
 * Brings what a channel said while it was not heard, and only then what it says now. Lives on the
 * event loop of its listener.
 */
final class GapFilling {

  /** More than the busiest channel says in the time in which the service has to answer. */
  private static final int MOST_WAITING = 2_000;

  private final Channel channel;
  private final LoopThread thread;
  private final RecentMessages recent;
  private final Gaps gaps;
  private final Clock clock;
  private final BiConsumer<IrcLine, Origin> hear;

  /** What arrives while we still ask what was said before it. */
  private @Nullable Deque<IrcLine> waiting;

  private @Nullable Instant heardAt;

  /**
   * @param hear gets every line, in order
   */
  GapFilling(
      Channel channel,
      LoopThread thread,
      TwitchListener.Shared shared,
      BiConsumer<IrcLine, Origin> hear) {
    this.channel = channel;
    this.thread = thread;
    this.recent = shared.recent();
    this.gaps = shared.gaps();
    this.clock = shared.clock();
    this.hear = hear;
  }

  /** The channel is heard again, after nobody heard it. */
  void live(String login) {
    heardAt = clock.instant();
    gaps.end(channel)
        .filter(_ -> recent.isOn())
        .ifPresent(
            since -> {
              waiting = new ArrayDeque<>();
              LoopThread.aside(
                  "twitch-gap",
                  () -> {
                    List<String> missed = recent.since(login, since);
                    thread.run(() -> fill(missed));
                  });
            });
  }

  void heard(IrcLine line) {
    heardAt = clock.instant();
    if (waiting == null) {
      hear.accept(line, Origin.LIVE);
    } else if (waiting.size() < MOST_WAITING) {
      waiting.add(line);
    }
  }

  /** Hearing the channel broke off, and may go on. */
  void broke() {
    if (heardAt != null) {
      gaps.begin(channel, heardAt);
    }
  }

  private void fill(List<String> missed) {
    for (String text : missed) {
      if (WireLine.parse(text) instanceof IrcLine line) {
        hear.accept(line, Origin.BACKLOG);
      }
    }
    Deque<IrcLine> waited = waiting;
    waiting = null;
    if (waited != null) {
      waited.forEach(line -> hear.accept(line, Origin.LIVE));
    }
  }
}
