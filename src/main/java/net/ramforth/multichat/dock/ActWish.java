package net.ramforth.multichat.dock;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import net.ramforth.multichat.chat.Platform;
import tools.jackson.databind.JsonNode;

/**
 * What a moderator wants done.
 *
 * @param id the same in every repetition of the same wish
 * @param target the platform's id of the message to delete, or of the author
 * @param name what people call the author, for the audit; may be empty
 * @param duration of a time-out; zero for everything else
 */
record ActWish(UUID id, Act act, Platform platform, String target, String name, Duration duration) {

  private static final Set<String> FIELDS =
      Set.of("id", "act", "platform", "message", "author", "name", "seconds");

  /** Twitch's longest time-out: two weeks. */
  private static final int MOST_SECONDS = 1_209_600;

  private static final int LONGEST_TARGET = 300;
  private static final int LONGEST_NAME = 100;

  /**
   * Reads a request's body.
   *
   * @throws InvalidRequest if it cannot be meant
   */
  static ActWish of(JsonNode body) {
    var fields = Fields.of(body, FIELDS);
    var act = fields.read("act", fields.text("act", 20), Act::ofCode);
    return new ActWish(
        fields.uuid("id"),
        act,
        fields.platform("platform"),
        target(fields, act == Act.DELETE ? "message" : "author"),
        fields.textIfAny("name", LONGEST_NAME),
        act == Act.TIMEOUT
            ? Duration.ofSeconds(fields.number("seconds", 1, MOST_SECONDS))
            : Duration.ZERO);
  }

  private static String target(Fields fields, String name) {
    var target = fields.text(name, LONGEST_TARGET);
    return fields.read(name, target, it -> it.matches("[\\x21-\\x7e]+") ? it : null);
  }
}
