package net.ramforth.multichat.emote.helix;

import java.util.Optional;
import java.util.regex.Pattern;
import net.ramforth.multichat.chat.Picture;
import tools.jackson.databind.JsonNode;

/**
 * How a cheermote looks from a number of Bits on.
 *
 * @param leastBits 1 to {@value CheerBook#MOST_BITS}
 * @param color {@code #RRGGBB}
 */
record CheerTier(int leastBits, String color, Picture picture) {

  private static final Pattern COLOR = Pattern.compile("#[0-9A-Fa-f]{6}");

  /** Reads an entry of {@code tiers}; empty if it cannot be read. */
  static Optional<CheerTier> read(JsonNode tier) {
    int leastBits = tier.path("min_bits").asInt(0);
    var color = tier.path("color").stringValue("");
    var dark = tier.path("images").path("dark");
    var moving = dark.path("animated").path("2").stringValue("");
    var still = dark.path("static").path("2").stringValue("");
    return leastBits >= 1
            && leastBits <= CheerBook.MOST_BITS
            && COLOR.matcher(color).matches()
            && moving.startsWith("https://")
            && still.startsWith("https://")
        ? Optional.of(new CheerTier(leastBits, color, picture(moving, still)))
        : Optional.empty();
  }

  static Picture picture(String moving, String still) {
    return new Picture(moving, still, Picture.EMOTE_SIZE, Picture.EMOTE_SIZE);
  }
}
