package net.ramforth.multichat.testing;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Many viewers talking at a given rate. */
public final class Flood implements AutoCloseable {

  private static final int MOST_PER_SECOND = 1_000;
  private static final int VIEWERS = 500;
  private static final List<String> WORDS =
      List.of(
          "first!",
          "LUL",
          "hello from the train 🚆",
          "PogChamp PogChamp",
          "what game is this?",
          "that was close Kappa",
          "gg",
          "🎉 HeyGuys everyone");

  private final Chat chat;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
  private @Nullable Future<?> running;

  /** Where they talk. */
  public Flood(Chat chat) {
    this.chat = chat;
  }

  /** Lets somebody say something in a channel or broadcast. */
  @FunctionalInterface
  public interface Chat {
    void says(String where, String login, String text);
  }

  /** Replaces the flood there is; 0 ends it. */
  public synchronized void run(String where, int perSecond) {
    if (perSecond < 0 || perSecond > MOST_PER_SECOND) {
      throw new IllegalArgumentException("0 to " + MOST_PER_SECOND + " messages a second");
    }
    if (running != null) {
      running.cancel(false);
    }
    long micros = perSecond == 0 ? 0 : TimeUnit.SECONDS.toMicros(1) / perSecond;
    running =
        perSecond == 0
            ? null
            : timer.scheduleAtFixedRate(() -> speak(where), 0, micros, TimeUnit.MICROSECONDS);
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }

  private void speak(String where) {
    var random = ThreadLocalRandom.current();
    var viewer = Cast.viewer(random.nextInt(VIEWERS));
    chat.says(where, viewer.login(), WORDS.get(random.nextInt(WORDS.size())));
  }
}
