package net.ramforth.multichat.testing.youtube;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON objects in the order in which they are written down. */
final class Json {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Json() {}

  /** Names and values in turn; a member without a value is left out. */
  static Map<String, Object> object(@Nullable Object... namesAndValues) {
    var object = new LinkedHashMap<String, Object>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      var value = namesAndValues[i + 1];
      if (value != null) {
        object.put(String.valueOf(namesAndValues[i]), value);
      }
    }
    return object;
  }

  static Map<String, Object> with(Map<String, Object> object, @Nullable Object... namesAndValues) {
    var all = new LinkedHashMap<>(object);
    all.putAll(object(namesAndValues));
    return all;
  }

  static Map<String, Object> together(Map<String, Object> one, Map<String, Object> other) {
    var all = new LinkedHashMap<>(one);
    all.putAll(other);
    return all;
  }

  static String written(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  static JsonNode read(String json) {
    return MAPPER.readTree(json);
  }
}
