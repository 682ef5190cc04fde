package net.ramforth.multichat.moderation;

import com.google.re2j.Pattern;

/** Finds web addresses in what people write. */
final class LinkFinder {

  /**
   * A scheme, or a domain whose last label is of letters only. What stands alone needs labels of
   * two characters or more, so that {@code e.g.} and {@code 12.5} are none.
   */
  private static final Pattern LINK =
      Pattern.compile(
          "(?:^|[^\\p{L}\\p{N}@._-])(?:[a-z][a-z0-9+.-]*://\\S|www\\.\\S"
              + "|(?:[\\p{L}\\p{N}][\\p{L}\\p{N}-]*\\.)*[\\p{L}\\p{N}][\\p{L}\\p{N}-]*[\\p{L}\\p{N}]"
              + "\\.(?:xn--[a-z0-9-]+|\\p{L}{2,24})(?:$|[^\\p{L}\\p{N}_-]))",
          Pattern.CASE_INSENSITIVE);

  private LinkFinder() {}

  /**
   * Whether there is one.
   *
   * @param folded a text as {@link net.ramforth.multichat.settings.HiddenWord#fold} gives it
   */
  static boolean isIn(String folded) {
    return LINK.matcher(folded).find();
  }
}
