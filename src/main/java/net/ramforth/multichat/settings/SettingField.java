package net.ramforth.multichat.settings;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.ramforth.multichat.chat.MessageKind;
import org.jspecify.annotations.Nullable;

/**
 * One setting as forms and documents have it.
 *
 * @param path e.g. {@code pacing.speed}
 * @param kind how it is asked for
 * @param optional whether it may be left to the template
 * @param options codes to choose from, if it is a choice or ticked
 */
public record SettingField(
    String path,
    String section,
    Kind kind,
    boolean optional,
    int least,
    int most,
    String unit,
    List<String> options) {

  /** How a setting is asked for. */
  public enum Kind {
    SWITCH,
    NUMBER,
    CHOICE,
    COLOR,
    TEXT,
    /** One entry a line. */
    LINES,
    /** Some of the options. */
    TICKS
  }

  /** All there are, in the order of the form. */
  public static List<SettingField> all() {
    return fields(OverlaySettings.class, "").toList();
  }

  /** How forms name it in a page, where dots are in the way. */
  public String id() {
    return path.replace('.', '-');
  }

  static boolean isOptional(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  private static Stream<SettingField> fields(Class<?> type, String path) {
    return Arrays.stream(type.getRecordComponents())
        .flatMap(
            component ->
                component.getType().isRecord()
                    ? fields(component.getType(), path + component.getName() + ".")
                    : Stream.of(of(component, path + component.getName())));
  }

  private static SettingField of(RecordComponent component, String path) {
    var setting = component.getAnnotation(Setting.class);
    return new SettingField(
        path,
        setting.in().code(),
        kind(component, setting),
        isOptional(component),
        setting.least(),
        setting.most(),
        setting.unit(),
        options(component, setting));
  }

  private static Kind kind(RecordComponent component, Setting setting) {
    var type = component.getType();
    if (type == boolean.class) {
      return Kind.SWITCH;
    }
    if (type == int.class || type == Integer.class) {
      return Kind.NUMBER;
    }
    if (type.isEnum()) {
      return Kind.CHOICE;
    }
    if (type == List.class) {
      return options(component, setting).isEmpty() ? Kind.LINES : Kind.TICKS;
    }
    return setting.format() == Setting.Format.COLOR ? Kind.COLOR : Kind.TEXT;
  }

  private static List<String> options(RecordComponent component, Setting setting) {
    var type =
        component.getGenericType() instanceof ParameterizedType list
            ? (Class<?>) list.getActualTypeArguments()[0]
            : component.getType();
    return type.isEnum()
        ? Arrays.stream(type.getEnumConstants()).map(SettingField::code).toList()
        : List.of(setting.suggested());
  }

  private static String code(Object constant) {
    return switch (constant) {
      case Code choice -> choice.code();
      case MessageKind kind -> kind.code();
      default -> throw new IllegalStateException("No code for " + constant);
    };
  }
}
