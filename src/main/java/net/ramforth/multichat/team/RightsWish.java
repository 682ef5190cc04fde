package net.ramforth.multichat.team;

import java.util.EnumSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What somebody shall be allowed, nothing else. */
record RightsWish(Set<Right> rights) {

  RightsWish {
    rights = Set.copyOf(rights);
  }

  /**
   * Reads a wish.
   *
   * @throws InvalidWish for anything but codes of rights in the field {@code rights}
   */
  static RightsWish of(JsonNode json) {
    InvalidWish.unlessOnly(Set.of("rights"), json);
    return new RightsWish(rightsIn(json));
  }

  static Set<Right> rightsIn(JsonNode json) {
    var codes = json.path("rights");
    if (!codes.isArray()) {
      throw new InvalidWish("rights", "must be a list");
    }
    var rights = EnumSet.noneOf(Right.class);
    for (var code : codes) {
      rights.add(rightOf(code));
    }
    return rights;
  }

  private static Right rightOf(JsonNode code) {
    try {
      return Right.ofCode(code.isString() ? code.stringValue() : "");
    } catch (IllegalArgumentException _) {
      throw new InvalidWish("rights", "has something that is no right");
    }
  }
}
