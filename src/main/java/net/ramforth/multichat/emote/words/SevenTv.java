package net.ramforth.multichat.emote.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** 7TV's answers, version 3, and what its event stream says has changed in a set. */
final class SevenTv {

  private static final int OVERLAYS = 1;

  private SevenTv() {}

  static Map<String, Meaning> set(JsonNode set) {
    return Entries.read(set.path("emotes"), SevenTv::read);
  }

  /** The words after a {@code ChangeMap} of their set. */
  static Map<String, Meaning> changed(Map<String, Meaning> words, JsonNode changes) {
    Map<String, Meaning> changed = new HashMap<>(words);
    for (String gone : List.of("pulled", "updated")) {
      for (JsonNode field : changes.path(gone)) {
        if (isEmotes(field)) {
          changed.remove(field.path("old_value").path("name").asString(""));
        }
      }
    }
    for (String come : List.of("updated", "pushed")) {
      for (JsonNode field : changes.path(come)) {
        if (isEmotes(field)) {
          changed.putAll(Entries.read(List.of(field.path("value")), SevenTv::read));
        }
      }
    }
    return changed.size() > Entries.MOST ? words : Map.copyOf(changed);
  }

  private static boolean isEmotes(JsonNode field) {
    return "emotes".equals(field.path("key").asString(""));
  }

  /** The channel may call an emote as it likes: the outer name counts. */
  private static void read(JsonNode emote, BiConsumer<String, Meaning> words) {
    JsonNode data = emote.path("data");
    JsonNode file = file(data.path("host").path("files"));
    String host = data.path("host").path("url").asString("");
    if (file == null || !host.startsWith("//") || !data.path("listed").asBoolean(true)) {
      return;
    }
    String folder = "https:" + host + "/";
    String still = file.path("static_name").asString("");
    boolean moves = data.path("animated").asBoolean(false) && !still.isEmpty();
    var picture =
        Entries.picture(
            folder + file.path("name").asString(""),
            moves ? folder + still : null,
            file.path("width").asDouble(0),
            file.path("height").asDouble(0));
    boolean overlays = (emote.path("flags").asInt(0) & OVERLAYS) != 0;
    words.accept(
        emote.path("name").asString(""),
        new Meaning.Emote(emote.path("id").asString(""), picture, overlays));
  }

  /** Chromium 103 draws WebP and AVIF; WebP is what all emotes have. */
  private static @Nullable JsonNode file(JsonNode files) {
    JsonNode best = null;
    for (JsonNode file : files) {
      if ("WEBP".equals(file.path("format").asString(""))) {
        String name = file.path("name").asString("");
        if ("2x.webp".equals(name)) {
          return file;
        }
        if ("1x.webp".equals(name)) {
          best = file;
        }
      }
    }
    return best;
  }
}
