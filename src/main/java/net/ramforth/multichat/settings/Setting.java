package net.ramforth.multichat.settings;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a record's component a setting: its default, its bounds, and where the form has it. Its
 * type says the rest; {@code null}, where it is allowed, leaves the choice to the template.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@interface Setting {

  Section in();

  /** The default, as text; nothing for {@code null}, empty lists and empty texts. */
  String initially() default "";

  /** Of whole numbers. */
  int least() default 0;

  /** Of whole numbers; of texts and their lists, characters of each. */
  int most() default 100;

  /** What a whole number counts; pages say it behind the number. */
  String unit() default "";

  Format format() default Format.PLAIN;

  /** Values that a list of texts is ticked from; others may be in it nevertheless. */
  String[] suggested() default {};

  /** What a text looks like. */
  enum Format {
    PLAIN(".*", "text"),
    /** A six-digit colour, e.g. {@code #1c1c28}. */
    COLOR("#[0-9a-fA-F]{6}", "a colour as #rrggbb"),
    /** The name of a font family, without what ends a name in a style sheet. */
    FONT("[\\p{L}\\p{N} ._+-]*[\\p{L}\\p{N}][\\p{L}\\p{N} ._+-]*", "the name of a font"),
    /** A host that serves https, e.g. {@code fonts.example.org}. */
    HOST(
        "(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])",
        "the name of a host, as in images.example.org");

    private final String pattern;
    private final String description;

    Format(String pattern, String description) {
      this.pattern = pattern;
      this.description = description;
    }

    boolean fits(String text) {
      return this == PLAIN || text.matches(pattern);
    }

    String description() {
      return description;
    }
  }
}
