package net.ramforth.multichat.emote;

import java.util.List;

/** Illustrators outside of Spring. */
public final class IllustratorsForTests {

  private IllustratorsForTests() {}

  /** They leave every message as it is. */
  public static Illustrators none() {
    return with();
  }

  public static Illustrators with(Illustration... illustrations) {
    return new Illustrators(List.of(illustrations));
  }
}
