package net.ramforth.multichat.testing;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Many viewers talking at a given rate. */
final class Flood implements AutoCloseable {

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

  private final StandInTwitch twitch;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
  private @Nullable Future<?> running;

  Flood(StandInTwitch twitch) {
    this.twitch = twitch;
  }

  /** Replaces the flood there is; 0 ends it. */
  synchronized void run(String channel, int perSecond) {
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
            : timer.scheduleAtFixedRate(
                () -> speak(twitch.channel(channel)), 0, micros, TimeUnit.MICROSECONDS);
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }

  private static void speak(ChannelVoice channel) {
    var random = ThreadLocalRandom.current();
    var viewer = Cast.viewer(random.nextInt(VIEWERS));
    channel.says(viewer.login(), WORDS.get(random.nextInt(WORDS.size())));
  }
}
