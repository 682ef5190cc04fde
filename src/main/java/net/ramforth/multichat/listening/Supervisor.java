package net.ramforth.multichat.listening;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.function.Consumer;
import net.ramforth.multichat.chat.Broadcast;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.ChatEvent;
import net.ramforth.multichat.chat.ChatListener;
import net.ramforth.multichat.chat.ChatSink;
import net.ramforth.multichat.chat.ChatSource;
import net.ramforth.multichat.chat.EndCause;
import net.ramforth.multichat.chat.OffAir;
import net.ramforth.multichat.chat.SourceState;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one channel heard: starts a listener in its turn, and another one when it ends, for as long
 * as that can help.
 */
final class Supervisor implements AutoCloseable {

  /** Who wants to know what the channel says, which one it is, and how it is doing. */
  record Ears(Consumer<ChatEvent> events, Consumer<String> ids, Consumer<SourceState> states) {}

  private final Channel channel;
  private final ChatSource source;
  private final Ears ears;
  private final Supervision supervision;

  private SourceState state = new SourceState.Idle();
  private int failures;
  private @Nullable Attempt attempt;
  private @Nullable ScheduledFuture<?> nextStart;

  Supervisor(Channel channel, ChatSource source, Ears ears, Supervision supervision) {
    this.channel = channel;
    this.source = source;
    this.ears = ears;
    this.supervision = supervision;
  }

  synchronized SourceState state() {
    return state;
  }

  /** Starts at the next turn, whatever went on before: first start, new token, "try now". */
  synchronized void start() {
    endAttempt();
    failures = 0;
    startIn(supervision.pace().turnFor(channel));
  }

  /** Starts now instead of at the end of the wait; does nothing unless it waits or is stopped. */
  synchronized void retryNow() {
    if (state instanceof SourceState.WaitingToRetry || state instanceof SourceState.Stopped) {
      start();
    }
  }

  /** Lets a running listener look now; ends a wait. */
  synchronized void wake() {
    if (attempt != null && attempt.listener != null) {
      attempt.listener.wake();
    } else {
      retryNow();
    }
  }

  @Override
  public synchronized void close() {
    endAttempt();
    supervision.pace().forget(channel);
    enter(new SourceState.Idle());
  }

  private void startIn(Duration delay) {
    enter(new SourceState.Connecting());
    if (delay.isZero()) {
      listen();
    } else {
      nextStart = supervision.scheduler().schedule(this::listen, now().plus(delay));
    }
  }

  private synchronized void listen() {
    if (state instanceof SourceState.Connecting && attempt == null) {
      var begun = new Attempt();
      attempt = begun;
      begun.listener = source.listen(channel, begun);
    }
  }

  private synchronized void live(Attempt of, List<Broadcast> broadcasts) {
    if (of == attempt) {
      var since = state instanceof SourceState.Live(var already, _) ? already : now();
      enter(new SourceState.Live(since, broadcasts));
    }
  }

  private synchronized void offAir(Attempt of, OffAir why, List<Broadcast> broadcasts) {
    if (of == attempt) {
      failures = 0;
      enter(new SourceState.OffAir(why, broadcasts));
    }
  }

  private synchronized void ended(Attempt of, EndCause cause) {
    if (of != attempt) {
      return;
    }
    attempt = null;
    if (state instanceof SourceState.Live(Instant since, _)
        && !since.plus(supervision.properties().steadyAfter()).isAfter(now())) {
      failures = 0;
    }
    if (cause.recoversByItself()) {
      failures++;
      Instant until = now().plus(supervision.backoff().after(failures));
      enter(new SourceState.WaitingToRetry(until, cause));
      nextStart = supervision.scheduler().schedule(this::waitIsOver, until);
    } else {
      enter(new SourceState.Stopped(cause));
    }
  }

  private synchronized void waitIsOver() {
    if (state instanceof SourceState.WaitingToRetry) {
      startIn(supervision.pace().turnFor(channel));
    }
  }

  private void endAttempt() {
    if (nextStart != null) {
      nextStart.cancel(false);
      nextStart = null;
    }
    var running = attempt;
    attempt = null;
    if (running != null && running.listener != null) {
      running.listener.close();
    }
  }

  private Instant now() {
    return supervision.clock().instant();
  }

  private void enter(SourceState next) {
    if (!next.equals(state)) {
      state = next;
      ears.states().accept(next);
    }
  }

  /** One listener's sink; once another attempt has begun, nobody hears this one any more. */
  private final class Attempt implements ChatSink {

    private @Nullable ChatListener listener;

    @Override
    public void accept(ChatEvent event) {
      ears.events().accept(event);
    }

    @Override
    public void recognised(String id) {
      ears.ids().accept(id);
    }

    @Override
    public void live(List<Broadcast> broadcasts) {
      Supervisor.this.live(this, broadcasts);
    }

    @Override
    public void offAir(OffAir why, List<Broadcast> broadcasts) {
      Supervisor.this.offAir(this, why, broadcasts);
    }

    @Override
    public void ended(EndCause cause) {
      Supervisor.this.ended(this, cause);
    }
  }
}
