package net.ramforth.multichat.journey;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import net.ramforth.multichat.testing.Cast;
import net.ramforth.multichat.testing.ChannelVoice;

/** Many viewers who talk, cheer and subscribe at once, at a steady rate. */
final class FloodOfKinds {

  private static final int VIEWERS = 500;

  private static final List<String> WORDS =
      List.of(
          "first!",
          "LUL",
          "PogChamp PogChamp PogChamp",
          "hello from the train 🚆 HeyGuys",
          "Kappa Kappa Kappa Kappa Kappa Kappa Kappa Kappa Kappa Kappa Kappa Kappa Kappa Kappa",
          "what game is this, and how long have you been at it today?",
          "that was close Kappa LUL",
          "👨‍👩‍👧‍👦 🇯🇵 gg ❤️",
          "مساء الخير من القاهرة",
          "湖の音がとても落ち着きます HeyGuys");

  private final ChannelVoice channel;
  private long said;

  FloodOfKinds(ChannelVoice channel) {
    this.channel = channel;
  }

  /**
   * Talks in this thread, and looks around once a second.
   *
   * @return how many messages it were
   */
  long talk(Duration time, int perSecond, Runnable eachSecond) {
    long start = System.nanoTime();
    long most = time.toSeconds() * perSecond;
    for (long count = 0; count < most; count++) {
      long due = start + count * 1_000_000_000L / perSecond;
      LockSupport.parkNanos(due - System.nanoTime());
      say();
      if (count % perSecond == 0) {
        eachSecond.run();
      }
    }
    eachSecond.run();
    return most;
  }

  private void say() {
    long number = said++;
    var login = Cast.viewer((int) (number % VIEWERS)).login();
    var words = WORDS.get((int) (number % WORDS.size()));
    switch ((int) (number % 23)) {
      case 3 -> channel.acts(login, words);
      case 7 -> channel.announces(login, words);
      case 11 -> channel.notices(login, "resub", "They subscribed for 7 months!", words);
      case 15 -> channel.notices(login, "raid", "48 raiders are here!");
      case 19 -> channel.notices(login, "sub", "They subscribed at Tier 1.");
      default -> channel.says(login, words);
    }
  }
}
