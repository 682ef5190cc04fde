package net.ramforth.multichat.emote.image;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/**
 * How many pictures are fetched for one viewer, and for all. A stranger who asks for made-up ids
 * uses up what is theirs, not what the streamers' overlays need.
 */
final class MissBudget {

  /** Viewers that are told apart; one who was forgotten begins anew. */
  private static final int MOST_VIEWERS = 10_000;

  /** Of one viewer's, for all together. */
  private static final int FACTOR = 10;

  private final Cache<String, Bucket> viewers =
      Caffeine.newBuilder()
          .maximumSize(MOST_VIEWERS)
          .expireAfterAccess(Duration.ofMinutes(10))
          .build();
  private final int perSecond;
  private final int atOnce;
  private final Bucket all;

  MissBudget(int perSecond, int atOnce) {
    this.perSecond = perSecond;
    this.atOnce = atOnce;
    this.all = bucket(FACTOR);
  }

  boolean allows(String viewer) {
    return viewers.get(viewer, _ -> bucket(1)).tryConsume(1) && all.tryConsume(1);
  }

  private Bucket bucket(int factor) {
    return Bucket.builder()
        .addLimit(
            limit ->
                limit
                    .capacity((long) factor * atOnce)
                    .refillGreedy((long) factor * perSecond, Duration.ofSeconds(1)))
        .build();
  }
}
