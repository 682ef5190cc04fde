package net.ramforth.multichat.settings;

/**
 * What one account chose for its overlay.
 *
 * @param messageLimit rows on screen at most, 1 to 200
 * @param textSizePx size of the text in CSS pixels, 10 to 72
 * @param showPlatform whether each row carries its platform's mark
 * @param showTwitch whether messages from Twitch are shown
 * @param showYoutube whether messages from YouTube are shown
 * @param template which of our designs rows have
 * @param showBadges whether names carry their badges
 * @param bigEmotes whether a message of nothing but emotes is shown large
 * @param animatedEmotes whether emotes move; still ones are shown where not
 * @param filter what is not shown at all
 */
public record OverlaySettings(
    int messageLimit,
    int textSizePx,
    boolean showPlatform,
    boolean showTwitch,
    boolean showYoutube,
    Template template,
    boolean showBadges,
    boolean bigEmotes,
    boolean animatedEmotes,
    Filter filter) {

  /** What an account has that chose nothing. */
  public static final OverlaySettings DEFAULT =
      new OverlaySettings(50, 22, true, true, true, Template.CLEAN, true, true, true, Filter.NONE);

  public OverlaySettings {
    inRange("messageLimit", messageLimit, 1, 200);
    inRange("textSizePx", textSizePx, 10, 72);
    if (!showTwitch && !showYoutube) {
      throw new InvalidSetting("showTwitch", "must be true where showYoutube is false");
    }
  }

  /** Whether the same messages are shown under both, and say the same. */
  boolean showsSameAs(OverlaySettings other) {
    return showTwitch == other.showTwitch
        && showYoutube == other.showYoutube
        && filter.equals(other.filter);
  }

  private static void inRange(String field, int value, int least, int most) {
    if (value < least || value > most) {
      throw new InvalidSetting(field, "must be a whole number from " + least + " to " + most);
    }
  }
}
