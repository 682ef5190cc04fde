package net.ramforth.multichat.dock;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import net.ramforth.multichat.account.AccountId;

/**
 * The answers of the last ten minutes, so that what a page asks for twice is done once: it cannot
 * know whether a question got lost or only the answer to it.
 */
final class Answered<T> {

  private static final Duration KEPT = Duration.ofMinutes(10);
  private static final int MOST = 10_000;

  private record Question(AccountId person, UUID id) {}

  private final Cache<Question, CompletableFuture<T>> answers;

  Answered(Clock clock) {
    answers =
        Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(KEPT)
            .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
            .executor(Runnable::run)
            .build();
  }

  /** Does it, or waits for what the first one answers who asked for the same. */
  T once(AccountId person, UUID id, Supplier<T> deed) {
    var question = new Question(person, id);
    var own = new CompletableFuture<T>();
    var first = answers.asMap().putIfAbsent(question, own);
    if (first != null) {
      return first.join();
    }
    try {
      own.complete(deed.get());
    } catch (RuntimeException | Error failure) {
      answers.invalidate(question);
      own.completeExceptionally(failure);
      throw failure;
    }
    return own.join();
  }
}
