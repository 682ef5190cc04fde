package net.ramforth.multichat.settings;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What somebody wants of an overlay.
 *
 * @param like the id of the one whose settings it begins with; null for the defaults
 */
record OverlayWish(String name, @Nullable String like) {

  /**
   * Reads a wish.
   *
   * @throws InvalidSetting for anything but texts in the fields that there may be
   */
  static OverlayWish of(JsonNode json, Set<String> fields) {
    if (!json.isObject()) {
      throw new InvalidSetting("", "must be a JSON object");
    }
    for (var field : json.properties()) {
      if (!fields.contains(field.getKey())) {
        throw new InvalidSetting(field.getKey(), "is not a field of this");
      }
      boolean mayBeMissing = field.getKey().equals("like");
      if (!field.getValue().isString() && !(mayBeMissing && field.getValue().isNull())) {
        throw new InvalidSetting(field.getKey(), "must be text");
      }
    }
    if (!json.path("name").isString()) {
      throw new InvalidSetting("name", "must be text");
    }
    var like = json.path("like");
    return new OverlayWish(
        json.path("name").stringValue(), like.isString() ? like.stringValue() : null);
  }
}
