package net.ramforth.multichat.twitch.irc;

/**
 * What somebody wrote, freed from what their client wrapped around it.
 *
 * @param isAction written with {@code /me}
 */
record WrittenText(String text, boolean isAction) {

  private static final char WRAPPER = '\u0001';
  private static final String ACTION = "\u0001ACTION";

  /** U+E0000, which some clients append so that Twitch takes the same message twice. */
  private static final String DUPLICATE_MARK = "\uDB40\uDC00";

  /** U+E0002, which some clients send where Twitch would eat a zero-width joiner. */
  private static final String JOINER_IN_DISGUISE = "\uDB40\uDC02";

  private static final String ZERO_WIDTH_JOINER = "\u200D";

  /** The wrapper's end is missing where Twitch cut the message. */
  static WrittenText of(String wire) {
    if (!isAction(wire)) {
      return new WrittenText(withoutTricks(wire), false);
    }
    int from = Math.min(ACTION.length() + 1, wire.length());
    int to = wire.length();
    if (to > from && wire.charAt(to - 1) == WRAPPER) {
      to--;
    }
    return new WrittenText(withoutTricks(wire.substring(from, to)), true);
  }

  private static boolean isAction(String wire) {
    if (!wire.startsWith(ACTION)) {
      return false;
    }
    if (wire.length() == ACTION.length()) {
      return true;
    }
    char next = wire.charAt(ACTION.length());
    return next == ' ' || next == WRAPPER;
  }

  /** Keeps the number of code points before the end, so that emote positions stay right. */
  private static String withoutTricks(String written) {
    if (written.indexOf(DUPLICATE_MARK.charAt(0)) < 0) {
      return written;
    }
    String text = written;
    while (text.endsWith(DUPLICATE_MARK)) {
      text = text.substring(0, text.length() - DUPLICATE_MARK.length());
    }
    return text.replace(JOINER_IN_DISGUISE, ZERO_WIDTH_JOINER);
  }
}
