package net.ramforth.multichat.dock;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import net.ramforth.multichat.chat.Platform;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The fields of a request; every one is looked at, and none that nobody knows is let through. */
record Fields(JsonNode body) {

  private static final int LENGTH_OF_UUID = 36;

  /**
   * Looks at a body.
   *
   * @throws InvalidRequest if it is no object, or has another field than these
   */
  static Fields of(JsonNode body, Set<String> known) {
    if (!body.isObject()) {
      throw new InvalidRequest("");
    }
    for (var name : body.propertyNames()) {
      if (!known.contains(name)) {
        throw new InvalidRequest(name);
      }
    }
    return new Fields(body);
  }

  UUID uuid(String name) {
    return read(
        name,
        text(name, LENGTH_OF_UUID),
        value -> value.length() == LENGTH_OF_UUID ? UUID.fromString(value) : null);
  }

  Platform platform(String name) {
    return read(name, text(name, 20), Platform::ofCode);
  }

  Set<Platform> platforms(String name) {
    var list = body.path(name);
    if (!list.isArray() || list.isEmpty() || list.size() > Platform.values().length) {
      throw new InvalidRequest(name);
    }
    var platforms = new LinkedHashSet<Platform>();
    for (var one : list) {
      platforms.add(read(name, one.stringValue(""), Platform::ofCode));
    }
    return platforms;
  }

  /** What a reading makes of a text; null and {@link IllegalArgumentException} refuse it. */
  <T> T read(String name, String text, Function<String, @Nullable T> reading) {
    try {
      var value = reading.apply(text);
      if (value != null) {
        return value;
      }
    } catch (IllegalArgumentException _) {
      // As null.
    }
    throw new InvalidRequest(name);
  }

  /** A text of one character or more. */
  String text(String name, int longest) {
    var text = body.path(name).stringValue("");
    if (text.isBlank() || text.length() > longest) {
      throw new InvalidRequest(name);
    }
    return text;
  }

  /** A text that may be missing; then it is empty. */
  String textIfAny(String name, int longest) {
    return body.has(name) && !body.path(name).stringValue("-").isEmpty() ? text(name, longest) : "";
  }

  int number(String name, int least, int most) {
    var value = body.path(name);
    if (!value.isInt() || value.intValue() < least || value.intValue() > most) {
      throw new InvalidRequest(name);
    }
    return value.intValue();
  }
}
