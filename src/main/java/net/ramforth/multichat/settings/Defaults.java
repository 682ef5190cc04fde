package net.ramforth.multichat.settings;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes settings of nothing but their defaults. */
final class Defaults {

  private Defaults() {}

  static <T extends Record> T of(Class<T> type) {
    var components = type.getRecordComponents();
    var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<T> canonical = type.getDeclaredConstructor(types);
      return canonical.newInstance(Arrays.stream(components).map(Defaults::initial).toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("No defaults for " + type, e);
    }
  }

  private static @Nullable Object initial(RecordComponent component) {
    var type = component.getType();
    if (type.isRecord()) {
      return of(type.asSubclass(Record.class));
    }
    if (type == List.class) {
      return List.of();
    }
    var text = component.getAnnotation(Setting.class).initially();
    if (text.isEmpty()) {
      return SettingField.isOptional(component) ? null : "";
    }
    if (type == boolean.class) {
      return Boolean.valueOf(text);
    }
    if (type == int.class || type == Integer.class) {
      return Integer.valueOf(text);
    }
    return type.isEnum() ? constant(type, text) : text;
  }

  private static Object constant(Class<?> type, String code) {
    return Arrays.stream(type.getEnumConstants())
        .filter(one -> ((Enum<?>) one).name().equals(code.toUpperCase(Locale.ROOT)))
        .findAny()
        .orElseThrow();
  }
}
