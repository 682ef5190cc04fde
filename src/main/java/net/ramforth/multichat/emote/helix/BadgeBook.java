package net.ramforth.multichat.emote.helix;

import java.util.HashMap;
import java.util.Map;
import net.ramforth.multichat.chat.Picture;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The badges of one channel, or those that are the same everywhere. */
record BadgeBook(Map<Key, Entry> entries) {

  private static final int LONGEST_TITLE = 100;

  /** A badge as messages name it. */
  record Key(String set, String version) {}

  /** What it looks like. */
  record Entry(String title, Picture picture) {}

  BadgeBook {
    entries = Map.copyOf(entries);
  }

  @Nullable Entry find(String set, String version) {
    return entries.get(new Key(set, version));
  }

  /** Reads Helix's {@code data}; what cannot be read is not in the book. */
  static BadgeBook read(JsonNode data) {
    var entries = new HashMap<Key, Entry>();
    for (var set : data) {
      for (var version : set.path("versions")) {
        var key = new Key(text(set, "set_id"), text(version, "id"));
        var title = text(version, "title").strip();
        var url = text(version, "image_url_2x");
        if (!title.isEmpty() && title.length() <= LONGEST_TITLE && url.startsWith("https://")) {
          entries.put(key, new Entry(title, Picture.badge(url)));
        }
      }
    }
    return new BadgeBook(entries);
  }

  private static String text(JsonNode object, String field) {
    return object.path(field).stringValue("");
  }
}
