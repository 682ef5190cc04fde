package net.ramforth.multichat.emote.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import net.ramforth.multichat.chat.EmoteEffect;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** FrankerFaceZ's answers, version 1. */
final class Ffz {

  /** Effects by bit, from FrankerFaceZ's client (2026). Bit 0 hides the modifier itself. */
  private static final List<EmoteEffect> EFFECTS =
      List.of(
          EmoteEffect.FLIP_X,
          EmoteEffect.FLIP_Y,
          EmoteEffect.WIDE,
          EmoteEffect.SLIDE,
          EmoteEffect.APPEAR,
          EmoteEffect.LEAVE,
          EmoteEffect.SPIN,
          EmoteEffect.ROTATE_RIGHT,
          EmoteEffect.GREYSCALE,
          EmoteEffect.SEPIA,
          EmoteEffect.RAINBOW,
          EmoteEffect.HYPER_RED,
          EmoteEffect.SHAKE,
          EmoteEffect.CURSED,
          EmoteEffect.JAM,
          EmoteEffect.BOUNCE,
          EmoteEffect.NO_SPACE);

  private static final int HIDDEN = 1;

  private Ffz() {}

  /** Of the sets in the answer, those that are for everybody. */
  static Map<String, Meaning> global(JsonNode answer) {
    Map<String, Meaning> words = new HashMap<>();
    for (JsonNode set : answer.path("default_sets")) {
      words.putAll(set(answer.path("sets").path(set.asString(""))));
    }
    return Map.copyOf(words);
  }

  static Map<String, Meaning> room(JsonNode answer) {
    Map<String, Meaning> words = new HashMap<>();
    answer.path("sets").values().forEach(set -> words.putAll(set(set)));
    return Map.copyOf(words);
  }

  private static Map<String, Meaning> set(JsonNode set) {
    return Entries.read(set.path("emoticons"), Ffz::read);
  }

  private static void read(JsonNode emote, BiConsumer<String, Meaning> words) {
    String name = emote.path("name").asString("");
    int flags = emote.path("modifier_flags").asInt(0);
    boolean modifies = emote.path("modifier").asBoolean(false);
    if (modifies && (flags & HIDDEN) != 0) {
      words.accept(name, new Meaning.Suffix(effects(flags)));
      return;
    }
    String id = emote.path("id").asString("");
    String still = address(emote.path("urls"));
    String moving = address(emote.path("animated"));
    String url = moving == null ? still : moving;
    if (url != null && !id.isEmpty()) {
      var picture =
          Entries.picture(
              url,
              moving == null ? null : still,
              emote.path("width").asDouble(0),
              emote.path("height").asDouble(0));
      words.accept(name, new Meaning.Emote(id, picture, modifies));
    }
  }

  private static List<EmoteEffect> effects(int flags) {
    List<EmoteEffect> effects = new ArrayList<>();
    for (int bit = 0; bit < EFFECTS.size(); bit++) {
      if ((flags & (2 << bit)) != 0) {
        effects.add(EFFECTS.get(bit));
      }
    }
    return effects;
  }

  /** Twice the size where there is one; older answers leave the scheme out. */
  private static @Nullable String address(JsonNode urls) {
    for (String size : List.of("2", "1", "4")) {
      String url = urls.path(size).asString("");
      if (url.startsWith("//")) {
        return "https:" + url;
      }
      if (url.startsWith("https://")) {
        return url;
      }
    }
    return null;
  }
}
