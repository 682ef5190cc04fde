package net.ramforth.multichat.chat;

import org.jspecify.annotations.Nullable;

/**
 * A mark beside a name.
 *
 * @param set what it is about, in the platform's word: {@code subscriber}, {@code member}
 * @param version which of the set; opaque, may be empty
 * @param title what it says aloud; never blank
 * @param picture null until looked up, and where there is none
 */
public record Badge(String set, String version, String title, @Nullable Picture picture) {

  public Badge {
    if (set.isBlank() || title.isBlank()) {
      throw new IllegalArgumentException("badge without set or title");
    }
  }

  /** The same with what a look-up found. */
  public Badge found(String foundTitle, @Nullable Picture foundPicture) {
    return new Badge(set, version, foundTitle, foundPicture);
  }
}
