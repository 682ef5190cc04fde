package net.ramforth.multichat.youtube.web;

import io.github.bucket4j.Bucket;
import java.time.Duration;

/** The most requests that the whole process sends; who comes when it is used up waits in line. */
final class Budget {

  private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

  private final Bucket bucket;

  Budget(int requestsPerSecond) {
    bucket =
        Bucket.builder()
            .addLimit(
                limit ->
                    limit
                        .capacity(requestsPerSecond)
                        .refillGreedy(requestsPerSecond, Duration.ofSeconds(1)))
            .build();
  }

  void take() {
    try {
      if (bucket.asBlocking().tryConsume(1, LONGEST_WAIT)) {
        return;
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
    throw new WebProblem(
        WebProblem.Kind.BUDGET_EXHAUSTED,
        "more requests to YouTube than multichat.youtube.requests-per-second allows");
  }
}
