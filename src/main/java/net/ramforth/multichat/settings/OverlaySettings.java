package net.ramforth.multichat.settings;

/**
 * What one account chose for its overlay.
 *
 * @param messageLimit rows on screen at most, 1 to 200
 * @param textSizePx size of the text in CSS pixels, 10 to 72
 * @param showPlatform whether each row carries its platform's mark
 */
public record OverlaySettings(int messageLimit, int textSizePx, boolean showPlatform) {

  static final OverlaySettings DEFAULT = new OverlaySettings(50, 22, true);

  public OverlaySettings {
    inRange("messageLimit", messageLimit, 1, 200);
    inRange("textSizePx", textSizePx, 10, 72);
  }

  private static void inRange(String field, int value, int least, int most) {
    if (value < least || value > most) {
      throw new InvalidSetting(field, "must be a whole number from " + least + " to " + most);
    }
  }
}
