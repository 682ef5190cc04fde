package net.ramforth.multichat.settings;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts chosen values in place of others, as far as they fit. What fits is what the settings'
 * records say: a new setting is one more component there.
 */
final class Choices {

  private final JsonMapper json;
  private final Consumer<InvalidSetting> misfits;

  /**
   * @param misfits gets each value that is left out; may throw it
   */
  Choices(JsonMapper json, Consumer<InvalidSetting> misfits) {
    this.json = json;
    this.misfits = misfits;
  }

  /** Changes settings in place. */
  void put(ObjectNode chosen, ObjectNode settings, Class<?> type) {
    put(chosen, settings, type, "");
  }

  private void put(ObjectNode chosen, ObjectNode settings, Class<?> type, String path) {
    for (var field : chosen.properties()) {
      var name = path + field.getKey();
      component(type, field.getKey())
          .ifPresentOrElse(
              component -> {
                var value = field.getValue();
                if (component.getType().isRecord() && value instanceof ObjectNode nested) {
                  var inner = (ObjectNode) settings.get(field.getKey());
                  put(nested, inner, component.getType(), name + ".");
                } else {
                  var fitting = fitting(value, component.getGenericType(), name);
                  if (fitting != null) {
                    settings.set(field.getKey(), fitting);
                  }
                }
              },
              () -> misfits.accept(new InvalidSetting(name, "is not a setting")));
    }
  }

  private static Optional<RecordComponent> component(Class<?> type, String name) {
    return Arrays.stream(type.getRecordComponents())
        .filter(component -> component.getName().equals(name))
        .findAny();
  }

  /** What of the value fits, null if nothing does. */
  private @Nullable JsonNode fitting(JsonNode value, Type type, String path) {
    if (type instanceof ParameterizedType list
        && Collection.class.isAssignableFrom((Class<?>) list.getRawType())
        && value.isArray()) {
      var fitting = json.createArrayNode();
      for (int i = 0; i < value.size(); i++) {
        var entry = fitting(value.get(i), list.getActualTypeArguments()[0], path + "[" + i + "]");
        if (entry != null) {
          fitting.add(entry);
        }
      }
      return fitting;
    }
    var misfit = misfit(value, type);
    if (misfit == null) {
      return value;
    }
    misfits.accept(new InvalidSetting(path, "must be " + misfit));
    return null;
  }

  /** What the value should be, null if it is. */
  private @Nullable String misfit(JsonNode value, Type type) {
    if (type == boolean.class) {
      return value.isBoolean() ? null : "true or false";
    }
    if (type == int.class) {
      return value.isIntegralNumber() && value.canConvertToInt() ? null : "a whole number";
    }
    if (type == String.class) {
      return value.isString() ? null : "text";
    }
    if (type instanceof Class<?> known && known.isEnum()) {
      return codes(known).anyMatch(value::equals)
          ? null
          : "one of " + codes(known).map(JsonNode::stringValue).collect(Collectors.joining(", "));
    }
    return type instanceof Class<?> ? "an object" : "a list";
  }

  private Stream<JsonNode> codes(Class<?> type) {
    return Arrays.stream(type.getEnumConstants()).map(json::<JsonNode>valueToTree);
  }
}
