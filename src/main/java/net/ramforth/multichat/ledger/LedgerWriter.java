package net.ramforth.multichat.ledger;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.room.Change;
import net.ramforth.multichat.room.RoomUpdate;
import net.ramforth.multichat.room.RoomWatcher;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Writes down what is paid in any room, on a thread of its own, so that no chat ever waits for the
 * database. What cannot be written down is counted, and nothing else comes of it.
 */
@Component
class LedgerWriter implements RoomWatcher {

  private static final Logger log = LoggerFactory.getLogger(LedgerWriter.class);

  /** More money than all streams of a server get while its database is away for a moment. */
  private static final int MOST_ENTRIES_WAITING = 10_000;

  /** What is removed matters more than what is added: it must not stay where it can be read. */
  private static final int MOST_WAITING = 100_000;

  private static final Duration LAST_WORDS = Duration.ofSeconds(5);

  private final LedgerRows rows;
  private final ThreadPoolExecutor writer =
      new ThreadPoolExecutor(
          1,
          1,
          0,
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(MOST_WAITING),
          Thread.ofPlatform().daemon().name("ledger").factory(),
          (_, _) -> lose(null));
  private final AtomicLong lost = new AtomicLong();
  private final AtomicBoolean failing = new AtomicBoolean();

  LedgerWriter(LedgerRows rows) {
    this.rows = rows;
  }

  @Override
  public void on(AccountId room, RoomUpdate update) {
    switch (update.change()) {
      case Change.MessageAdded(var message) -> note(room, message);
      case Change.MessageReplaced(var message) when Paid.is(message) ->
          write(() -> rows.rewrite(room, message));
      case Change.MessageHeld(var id) -> write(() -> rows.hold(room, id));
      case Change.MessageRemoved(var id) -> write(() -> rows.remove(room, id));
      case Change.AuthorSilenced(var author) ->
          write(() -> rows.silence(room, author, since(update.at())));
      case Change.ChatCleared(var channel) ->
          write(() -> rows.clear(room, channel.platform(), since(update.at())));
      default -> {}
    }
  }

  /** Writes the message down if it is money, soon. */
  void note(AccountId room, ChatMessage message) {
    if (!Paid.is(message)) {
      return;
    }
    if (writer.getQueue().size() < MOST_ENTRIES_WAITING) {
      write(() -> rows.put(room, message));
    } else {
      lose(null);
    }
  }

  /**
   * A moderator empties a chat or silences somebody in it as it is now, not what was paid months
   * ago. No stream of Twitch is longer than 48 hours.
   */
  private static Instant since(Instant removed) {
    return removed.minus(Duration.ofHours(48));
  }

  private void write(Runnable change) {
    writer.execute(
        () -> {
          try {
            change.run();
            failing.set(false);
          } catch (RuntimeException failure) {
            lose(failure);
          }
        });
  }

  private void lose(@Nullable RuntimeException why) {
    lost.incrementAndGet();
    if (!failing.getAndSet(true)) {
      log.atWarn().setCause(why).log("The ledger cannot keep up or cannot be written");
    }
  }

  /** How many changes could not be written down since the start. */
  long lost() {
    return lost.get();
  }

  /** Comes back when everything that was told until now is written down. */
  void settle() {
    try {
      writer.submit(() -> {}).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException("nothing cannot fail", e);
    }
  }

  @PreDestroy
  void finish() throws InterruptedException {
    writer.shutdown();
    if (!writer.awaitTermination(LAST_WORDS.toMillis(), TimeUnit.MILLISECONDS)) {
      log.atWarn().addKeyValue("left", writer.getQueue().size()).log("The ledger is incomplete");
    }
  }
}
