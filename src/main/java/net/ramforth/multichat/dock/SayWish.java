package net.ramforth.multichat.dock;

import java.util.Set;
import java.util.UUID;
import net.ramforth.multichat.chat.Platform;
import tools.jackson.databind.JsonNode;

/**
 * What somebody wants to say as themselves.
 *
 * @param id the same in every repetition of the same wish
 * @param text one line without control characters
 */
record SayWish(UUID id, Set<Platform> to, String text) {

  private static final Set<String> FIELDS = Set.of("id", "to", "text");

  /** Characters; more than any platform takes. */
  private static final int LONGEST = 2_000;

  SayWish {
    to = Set.copyOf(to);
  }

  /**
   * Reads a request's body.
   *
   * @throws InvalidRequest if it cannot be meant
   */
  static SayWish of(JsonNode body) {
    var fields = Fields.of(body, FIELDS);
    var text = fields.text("text", LONGEST).replaceAll("[\\r\\n\\t]+", " ").strip();
    if (text.codePoints().anyMatch(Character::isISOControl)) {
      throw new InvalidRequest("text");
    }
    return new SayWish(fields.uuid("id"), fields.platforms("to"), text);
  }

  int codePoints() {
    return text.codePointCount(0, text.length());
  }
}
