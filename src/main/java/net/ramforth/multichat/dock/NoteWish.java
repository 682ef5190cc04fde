package net.ramforth.multichat.dock;

import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * A note that somebody wants to write.
 *
 * @param id the same in every repetition of the same wish
 * @param name what people call whom it is about, for the audit; may be empty
 */
record NoteWish(UUID id, String text, String name) {

  private static final Set<String> FIELDS = Set.of("id", "text", "name");

  /** Code points: some sentences. */
  static final int LONGEST = 500;

  private static final int LONGEST_NAME = 100;

  /**
   * Reads a request's body.
   *
   * @throws InvalidRequest if it cannot be meant
   */
  static NoteWish of(JsonNode body) {
    var fields = Fields.of(body, FIELDS);
    var text = fields.text("text", 2 * LONGEST).replaceAll("\\p{Cntrl}+", " ").strip();
    if (text.isEmpty() || text.codePointCount(0, text.length()) > LONGEST) {
      throw new InvalidRequest("text");
    }
    return new NoteWish(fields.uuid("id"), text, fields.textIfAny("name", LONGEST_NAME));
  }
}
