package net.ramforth.multichat.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import net.ramforth.multichat.account.ScriptedGoogle.Owner;
import net.ramforth.multichat.account.ScriptedTwitchId.Person;

/**
 * One product, one Twitch and one Google for all tests that leave no trace beyond their own people.
 */
final class SharedProduct {

  static final ScriptedTwitchId TWITCH = startTwitch();
  static final ScriptedGoogle GOOGLE = startGoogle();
  static final RunningProduct PRODUCT =
      RunningProduct.withBoth(RunningProduct.newDirectory(), TWITCH, GOOGLE);

  private static int people;

  private SharedProduct() {}

  /** Somebody nobody has heard of before. */
  static synchronized Person somebodyNew(String name) {
    people++;
    return new Person(
        String.valueOf(1000 + people), name + people, name.toUpperCase(Locale.ROOT) + people);
  }

  /** Somebody nobody has heard of before, who streams on YouTube. */
  static synchronized Owner someoneOnYoutube(String name) {
    people++;
    return new Owner(
        "UC" + String.valueOf(10_000 + people).repeat(4) + "_-",
        name.toUpperCase(Locale.ROOT) + " on YouTube " + people,
        name + people);
  }

  private static ScriptedGoogle startGoogle() {
    try {
      return new ScriptedGoogle();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ScriptedTwitchId startTwitch() {
    try {
      return new ScriptedTwitchId();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
