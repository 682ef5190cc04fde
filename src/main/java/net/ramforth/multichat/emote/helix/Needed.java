package net.ramforth.multichat.emote.helix;

import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The part of an answer that is worth keeping: one size of each picture out of ten or twenty. */
final class Needed {

  /** Names in answers about badges and cheermotes. */
  private static final Set<String> NAMES =
      Set.of(
          "set_id",
          "versions",
          "id",
          "image_url_2x",
          "title",
          "prefix",
          "tiers",
          "min_bits",
          "color",
          "images",
          "dark",
          "animated",
          "static",
          "2");

  private Needed() {}

  static JsonNode of(JsonNode answer) {
    return switch (answer) {
      case ArrayNode list -> {
        var needed = JsonNodeFactory.instance.arrayNode();
        list.forEach(entry -> needed.add(of(entry)));
        yield needed;
      }
      case ObjectNode object -> {
        var needed = JsonNodeFactory.instance.objectNode();
        object
            .properties()
            .forEach(
                entry -> {
                  if (NAMES.contains(entry.getKey())) {
                    needed.set(entry.getKey(), of(entry.getValue()));
                  }
                });
        yield needed;
      }
      default -> answer;
    };
  }
}
