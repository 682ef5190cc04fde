package net.ramforth.multichat.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import net.ramforth.multichat.account.ScriptedTwitchId.Person;

/** One product and one Twitch for all tests that leave no trace beyond their own people. */
final class SharedProduct {

  static final ScriptedTwitchId TWITCH = startTwitch();
  static final RunningProduct PRODUCT =
      RunningProduct.withTwitch(RunningProduct.newDirectory(), TWITCH);

  private static int people;

  private SharedProduct() {}

  /** Somebody nobody has heard of before. */
  static synchronized Person somebodyNew(String name) {
    people++;
    return new Person(
        String.valueOf(1000 + people), name + people, name.toUpperCase(Locale.ROOT) + people);
  }

  private static ScriptedTwitchId startTwitch() {
    try {
      return new ScriptedTwitchId();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
