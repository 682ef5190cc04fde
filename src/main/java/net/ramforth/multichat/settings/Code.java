package net.ramforth.multichat.settings;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A choice that API, wire, pages and style sheets write in lower case, e.g. {@code bubbles}. */
interface Code {

  String name();

  @JsonValue
  default String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
