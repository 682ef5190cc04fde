package net.ramforth.multichat.settings;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** One of our designs for the overlay. */
public enum Template {
  /** A dark backing behind each row. */
  CLEAN,
  /** Names above rounded bubbles. */
  BUBBLES,
  /** Large outlined words on nothing at all. */
  BOLD;

  /** How API, wire and style sheets write it, e.g. {@code clean}. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
