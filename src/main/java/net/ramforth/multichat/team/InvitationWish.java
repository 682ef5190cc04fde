package net.ramforth.multichat.team;

import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The invitation that somebody wants. */
record InvitationWish(String label, Set<Right> rights, Duration life) {

  /** An hour, a day, a week. */
  private static final Set<Integer> HOURS = Set.of(1, 24, 168);

  private static final int HOURS_IF_NOT_SAID = 24;

  /** 1 to 40 characters that can be seen. */
  private static final Pattern LABEL = Pattern.compile("[^\\p{C}\\p{Zl}\\p{Zp}]{1,40}");

  InvitationWish {
    rights = Set.copyOf(rights);
  }

  /**
   * Reads a wish.
   *
   * @throws InvalidWish if a field is missing, too much or not what it has to be
   */
  static InvitationWish of(JsonNode json) {
    InvalidWish.unlessOnly(Set.of("label", "rights", "hours"), json);
    return new InvitationWish(label(json), RightsWish.rightsIn(json), life(json));
  }

  private static String label(JsonNode json) {
    var label = json.path("label").isString() ? json.path("label").stringValue().strip() : "";
    if (!LABEL.matcher(label).matches()) {
      throw new InvalidWish("label", "must be 1 to 40 characters that can be seen");
    }
    return label;
  }

  private static Duration life(JsonNode json) {
    if (!json.has("hours")) {
      return Duration.ofHours(HOURS_IF_NOT_SAID);
    }
    var hours = json.path("hours");
    if (!hours.isInt() || !HOURS.contains(hours.intValue())) {
      throw new InvalidWish("hours", "must be 1, 24 or 168");
    }
    return Duration.ofHours(hours.intValue());
  }
}
