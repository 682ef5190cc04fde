package net.ramforth.multichat.emote.words;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import net.ramforth.multichat.chat.Picture;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads lists of which some entries may be wrong: each costs itself. */
final class Entries {

  /** More than the largest set that a provider sells. */
  static final int MOST = 5_000;

  /** No word in chat is longer. */
  private static final int LONGEST_NAME = 100;

  /** Times as wide as high; what is wider is not drawn wider. */
  private static final double WIDEST = 4;

  private Entries() {}

  /** What {@code reader} makes of each entry of the list, by name. */
  static Map<String, Meaning> read(
      Iterable<JsonNode> entries, BiConsumer<JsonNode, BiConsumer<String, Meaning>> reader) {
    Map<String, Meaning> words = new HashMap<>();
    for (JsonNode entry : entries) {
      reader.accept(
          entry,
          (name, meaning) -> {
            if (isWord(name) && words.size() < MOST) {
              words.put(name, meaning);
            }
          });
    }
    return Map.copyOf(words);
  }

  /** A picture as high as all emotes and as wide as its shape wants. */
  static Picture picture(String url, @Nullable String still, double width, double height) {
    double shape = width > 0 && height > 0 ? width / height : 1;
    long wide = Math.round(Picture.EMOTE_SIZE * Math.clamp(shape, 1 / WIDEST, WIDEST));
    return new Picture(url, still, (int) wide, Picture.EMOTE_SIZE);
  }

  private static boolean isWord(String name) {
    return !name.isEmpty()
        && name.length() <= LONGEST_NAME
        && name.chars().noneMatch(Character::isWhitespace);
  }
}
