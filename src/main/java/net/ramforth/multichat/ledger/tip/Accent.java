package net.ramforth.multichat.ledger.tip;

/** The page's own colour as a style sheet, with one beside it that can be read on it. */
final class Accent {

  /** Where black and white can be read equally well, by WCAG's contrast. */
  private static final double MIDDLE = 0.179;

  private Accent() {}

  /**
   * The style sheet.
   *
   * @param color {@code #rrggbb}
   */
  static String css(String color) {
    return ":root { --tip-accent: %s; --tip-on-accent: %s; }%n"
        .formatted(color, luminance(color) > MIDDLE ? "#000000" : "#ffffff");
  }

  private static double luminance(String color) {
    int rgb = Integer.parseInt(color.substring(1), 16);
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double share = (channel & 0xff) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
