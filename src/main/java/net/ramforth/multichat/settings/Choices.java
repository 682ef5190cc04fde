package net.ramforth.multichat.settings;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
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
                  var fitting = fitting(value, component, name);
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
  private @Nullable JsonNode fitting(JsonNode value, RecordComponent component, String path) {
    if (value.isNull() && SettingField.isOptional(component)) {
      return value;
    }
    var setting = component.getAnnotation(Setting.class);
    if (component.getGenericType() instanceof ParameterizedType list && value.isArray()) {
      var type = (Class<?>) list.getActualTypeArguments()[0];
      var fitting = json.createArrayNode();
      for (int i = 0; i < value.size(); i++) {
        if (fits(value.get(i), type, setting, path + "[" + i + "]")) {
          fitting.add(value.get(i));
        }
      }
      return fitting;
    }
    return fits(value, component.getType(), setting, path) ? value : null;
  }

  private boolean fits(JsonNode value, Class<?> type, @Nullable Setting setting, String path) {
    var misfit = misfit(value, type, setting);
    if (misfit != null) {
      misfits.accept(new InvalidSetting(path, "must " + misfit));
    }
    return misfit == null;
  }

  /** What the value should do, null if it does. */
  private @Nullable String misfit(JsonNode value, Class<?> type, @Nullable Setting setting) {
    if (setting == null) {
      return "be an object";
    }
    if (type == boolean.class) {
      return value.isBoolean() ? null : "be true or false";
    }
    if (type == int.class || type == Integer.class) {
      return isWithin(value, setting)
          ? null
          : "be a whole number from " + setting.least() + " to " + setting.most();
    }
    if (type == String.class) {
      return value.isString()
          ? misfit(value.stringValue(), setting)
          : "be " + setting.format().description();
    }
    if (type.isEnum()) {
      return codes(type).anyMatch(value::equals)
          ? null
          : "be one of " + codes(type).map(JsonNode::stringValue).collect(Collectors.joining(", "));
    }
    return "be a list";
  }

  private static boolean isWithin(JsonNode value, Setting setting) {
    return value.isIntegralNumber()
        && value.canConvertToInt()
        && value.intValue() >= setting.least()
        && value.intValue() <= setting.most();
  }

  private static @Nullable String misfit(String text, Setting setting) {
    if (text.length() > setting.most()) {
      return "have " + setting.most() + " characters at most";
    }
    return setting.format().fits(text) ? null : "be " + setting.format().description();
  }

  private Stream<JsonNode> codes(Class<?> type) {
    return Arrays.stream(type.getEnumConstants()).map(json::<JsonNode>valueToTree);
  }
}
