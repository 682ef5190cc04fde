package net.ramforth.multichat.emote.helix;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Cheermotes that everybody has had for years, for as long as Helix has not told of any. Words,
 * steps and addresses as older clients know them; not verified (November 2026).
 */
final class ClassicCheers {

  private static final String ACTIONS = "https://d3aqoihi2n8ty8.cloudfront.net/actions/";

  private static final List<String> WORDS =
      List.of(
          "Cheer",
          "DoodleCheer",
          "Kappa",
          "Kreygasm",
          "SwiftRage",
          "4Head",
          "PJSalt",
          "TriHard",
          "NotLikeThis",
          "VoHiYo",
          "BibleThump",
          "FrankerZ",
          "SeemsGood",
          "HeyGuys",
          "DansGame");

  private static final Map<Integer, String> COLORS =
      Map.of(1, "#979797", 100, "#9C3EE8", 1_000, "#1DB2A5", 5_000, "#0099FE", 10_000, "#F43021");

  static final CheerBook BOOK = CheerBook.of(WORDS.stream().map(ClassicCheers::prefix));

  private ClassicCheers() {}

  private static CheerPrefix prefix(String name) {
    var word = name.toLowerCase(Locale.ROOT);
    Stream<CheerTier> tiers =
        COLORS.entrySet().stream().map(tier -> tier(word, tier.getKey(), tier.getValue()));
    return new CheerPrefix(word, tiers.toList());
  }

  private static CheerTier tier(String word, int leastBits, String color) {
    var dark = ACTIONS + word + "/dark/";
    return new CheerTier(
        leastBits,
        color,
        CheerTier.picture(
            dark + "animated/" + leastBits + "/2.gif", dark + "static/" + leastBits + "/2.png"));
  }
}
