package net.ramforth.multichat.emote.words;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import net.ramforth.multichat.chat.EmoteEffect;
import tools.jackson.databind.JsonNode;

/** BetterTTV's answers, version 3. */
final class Bttv {

  private static final String CDN = "https://cdn.betterttv.net/emote/";
  private static final Pattern ID = Pattern.compile("[0-9a-f]{24}");

  /** BetterTTV's data does not say which lie over others; its client has this list (2026). */
  private static final Set<String> OVERLAYS =
      Set.of(
          "SoSnowy",
          "IceCold",
          "SantaHat",
          "TopHat",
          "ReinDeer",
          "CandyCane",
          "cvMask",
          "cvHazmat");

  private static final Map<String, EmoteEffect> MODIFIERS =
      Map.of(
          "w!", EmoteEffect.WIDE,
          "h!", EmoteEffect.FLIP_X,
          "v!", EmoteEffect.FLIP_Y,
          "z!", EmoteEffect.NO_SPACE,
          "c!", EmoteEffect.CURSED,
          "l!", EmoteEffect.ROTATE_LEFT,
          "r!", EmoteEffect.ROTATE_RIGHT,
          "p!", EmoteEffect.PARTY,
          "s!", EmoteEffect.SHAKE);

  private Bttv() {}

  static Map<String, Meaning> global(JsonNode answer) {
    return Entries.read(answer, Bttv::read);
  }

  /** The channel's own emotes, and those of others that it uses. */
  static Map<String, Meaning> channel(JsonNode answer) {
    Map<String, Meaning> words =
        new HashMap<>(Entries.read(answer.path("sharedEmotes"), Bttv::read));
    words.putAll(Entries.read(answer.path("channelEmotes"), Bttv::read));
    return Map.copyOf(words);
  }

  private static void read(JsonNode emote, BiConsumer<String, Meaning> words) {
    String id = emote.path("id").asString("");
    String code = emote.path("code").asString("");
    if (emote.path("modifier").asBoolean(false)) {
      EmoteEffect effect = MODIFIERS.get(code);
      if (effect != null) {
        words.accept(code, new Meaning.Prefix(effect));
      }
    } else if (ID.matcher(id).matches()) {
      boolean moves = emote.path("animated").asBoolean(false);
      var picture =
          Entries.picture(
              CDN + id + "/2x.webp",
              moves ? CDN + id + "/static/2x.webp" : null,
              emote.path("width").asDouble(0),
              emote.path("height").asDouble(0));
      words.accept(code, new Meaning.Emote(id, picture, OVERLAYS.contains(code)));
    }
  }
}
