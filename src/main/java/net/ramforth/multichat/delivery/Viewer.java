package net.ramforth.multichat.delivery;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import net.ramforth.multichat.room.RoomObserver;
import net.ramforth.multichat.room.RoomUpdate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One page looking into a room: a bounded queue between the room, which must never wait, and a
 * socket, which may. A page that falls behind by more than the queue holds is given up; it comes
 * back by itself and asks for what it missed.
 */
final class Viewer implements RoomObserver {

  private static final Logger log = LoggerFactory.getLogger(Viewer.class);

  private final ArrayDeque<Supplier<Optional<byte[]>>> queue = new ArrayDeque<>();
  private final FrameSource frames;
  private final Consumer<byte[]> socket;
  private final Runnable giveUp;
  private final Executor executor;
  private final int limit;
  private boolean sending = true;
  private boolean over;

  /** Makes the bytes of an update; empty if this page is not told. */
  @FunctionalInterface
  interface FrameSource {
    Optional<byte[]> encode(RoomUpdate update);
  }

  /**
   * Collects updates, and sends nothing before {@link #begin}.
   *
   * @param socket sends one frame; may block
   * @param giveUp called once when the queue is full or an update cannot be sent
   * @param limit updates that may wait
   */
  Viewer(
      FrameSource frames, Consumer<byte[]> socket, Runnable giveUp, Executor executor, int limit) {
    this.frames = frames;
    this.socket = socket;
    this.giveUp = giveUp;
    this.executor = executor;
    this.limit = limit;
  }

  /** Sends the catch-up, and from then on every update in order. */
  synchronized void begin(Supplier<byte[]> catchUp) {
    queue.addFirst(() -> Optional.of(catchUp.get()));
    executor.execute(this::drain);
  }

  @Override
  public synchronized void on(RoomUpdate update) {
    if (over) {
      return;
    }
    if (queue.size() >= limit) {
      end();
      executor.execute(giveUp);
      return;
    }
    queue.addLast(() -> frames.encode(update));
    if (!sending) {
      sending = true;
      executor.execute(this::drain);
    }
  }

  /** Sends nothing more. */
  synchronized void end() {
    over = true;
    queue.clear();
  }

  private void drain() {
    try {
      for (var next = next(); next != null; next = next()) {
        next.get().ifPresent(socket);
      }
    } catch (RuntimeException e) {
      log.atWarn().setCause(e).log("A page is dropped, because an update could not be sent to it");
      end();
      giveUp.run();
    }
  }

  private synchronized Supplier<Optional<byte[]>> next() {
    var next = queue.pollFirst();
    sending = next != null;
    return next;
  }
}
