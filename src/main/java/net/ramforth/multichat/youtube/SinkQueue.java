package net.ramforth.multichat.youtube;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;
import net.ramforth.multichat.chat.Broadcast;
import net.ramforth.multichat.chat.ChatEvent;
import net.ramforth.multichat.chat.ChatSink;
import net.ramforth.multichat.chat.EndCause;
import net.ramforth.multichat.chat.OffAir;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells one sink everything, one thing after the other, on a thread of its own: several chats speak
 * to it, and one that is slow or throws must not hold up those who read them.
 */
final class SinkQueue implements ChatSink, AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(SinkQueue.class);

  /** A sink this far behind loses messages; removals and all else are never left out. */
  private static final int MOST_WAITING = 5_000;

  private final ChatSink sink;
  private final Queue<Consumer<ChatSink>> waiting = new ArrayDeque<>();
  private boolean running;
  private boolean closed;
  private long lost;

  SinkQueue(ChatSink sink) {
    this.sink = sink;
  }

  @Override
  public synchronized void accept(ChatEvent event) {
    if (waiting.size() >= MOST_WAITING && event instanceof ChatEvent.MessagePosted) {
      if (lost++ == 0) {
        log.atWarn().log("A room is too slow for its YouTube chat and loses messages");
      }
    } else {
      add(it -> it.accept(event));
    }
  }

  @Override
  public synchronized void live(List<Broadcast> broadcasts) {
    add(it -> it.live(broadcasts));
  }

  @Override
  public synchronized void offAir(OffAir why, List<Broadcast> broadcasts) {
    add(it -> it.offAir(why, broadcasts));
  }

  @Override
  public synchronized void ended(EndCause cause) {
    add(it -> it.ended(cause));
    closed = true;
  }

  /** Nothing more is told, except for what is being told right now. */
  @Override
  public synchronized void close() {
    closed = true;
    waiting.clear();
  }

  private void add(Consumer<ChatSink> word) {
    if (closed) {
      return;
    }
    waiting.add(word);
    if (!running) {
      running = true;
      var _ = Thread.ofVirtual().name("youtube-sink").start(this::tellAll);
    }
  }

  private void tellAll() {
    for (var word = next(); word != null; word = next()) {
      try {
        word.accept(sink);
      } catch (RuntimeException failure) {
        log.atWarn().setCause(failure).log("A sink of YouTube chat failed");
      }
    }
  }

  private synchronized @Nullable Consumer<ChatSink> next() {
    var word = waiting.poll();
    running = word != null;
    return word;
  }
}
