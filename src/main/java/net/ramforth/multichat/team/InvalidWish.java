package net.ramforth.multichat.team;

import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Something asked for that cannot be; nothing was changed. */
final class InvalidWish extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String field;
  private final String reason;

  InvalidWish(String field, String reason) {
    super(field + " " + reason);
    this.field = field;
    this.reason = reason;
  }

  /**
   * Goes on only with an object of no other fields.
   *
   * @throws InvalidWish for anything else
   */
  static void unlessOnly(Set<String> fields, JsonNode json) {
    if (!json.isObject()) {
      throw new InvalidWish("", "must be a JSON object");
    }
    for (var field : json.properties()) {
      if (!fields.contains(field.getKey())) {
        throw new InvalidWish(field.getKey(), "is not a field of this");
      }
    }
  }

  String field() {
    return field;
  }

  String reason() {
    return reason;
  }
}
