package net.ramforth.multichat.emote;

import java.nio.file.Path;
import java.time.Clock;

/** Kept answers outside of Spring. */
public final class KeptAnswersForTests {

  private KeptAnswersForTests() {}

  /** Those in {@code emotes} below this folder. */
  public static KeptAnswers in(Path folder) {
    return new KeptAnswers(new EmoteProperties(folder), Clock.systemUTC());
  }
}
