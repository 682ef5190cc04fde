package net.ramforth.multichat.benchmark;

import java.util.List;
import java.util.concurrent.locks.LockSupport;
import net.ramforth.multichat.testing.Cast;
import net.ramforth.multichat.testing.ChannelVoice;

/** Viewers who talk in a thread of their own until they are told to stop; numbers each message. */
final class DockFlood implements AutoCloseable {

  private static final int VIEWERS = 2_000;

  /** Said once in fifty messages, and in no other. */
  static final String RARE_WORD = "lake";

  private static final List<String> WORDS =
      List.of(
          "LUL",
          "PogChamp PogChamp PogChamp",
          "hello from the train 🚆 HeyGuys",
          "what game is this, and how long have you been at it today?",
          "that was close Kappa LUL",
          "👨‍👩‍👧‍👦 🇯🇵 gg ❤️",
          "مساء الخير من القاهرة");

  private final ChannelVoice channel;
  private final int perSecond;
  private final Thread thread;
  private volatile int said;
  private volatile boolean stopped;

  DockFlood(ChannelVoice channel, int perSecond) {
    this.channel = channel;
    this.perSecond = perSecond;
    thread = Thread.ofPlatform().name("flood").start(this::talk);
  }

  /** How many messages; they are numbered from 0. */
  int said() {
    return said;
  }

  private void talk() {
    long start = System.nanoTime();
    for (int number = 0; !stopped; number++) {
      long due = start + number * 1_000_000_000L / perSecond;
      LockSupport.parkNanos(due - System.nanoTime());
      say(number);
      said = number + 1;
    }
  }

  private void say(int number) {
    var login = Cast.viewer(number * 7 % VIEWERS).login();
    var words = number % 50 == 0 ? RARE_WORD : WORDS.get(number % WORDS.size());
    var text = "no" + number + " " + words;
    switch (number % 40) {
      case 11 -> channel.notices(login, "resub", "They subscribed for 7 months!", text);
      case 23 -> channel.cheers(login, 100, text + " Cheer100");
      case 31 -> channel.acts(login, text);
      default -> channel.says(login, text);
    }
  }

  /** Returns when the last message is on its way. */
  @Override
  public void close() {
    stopped = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
