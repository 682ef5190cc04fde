package net.ramforth.multichat.settings;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Which messages are shown while channels stream together. */
public enum SharedChat {
  ALL,
  /** Only what was written in the account's own channel. */
  MINE;

  /** How API and pages write it, e.g. {@code mine}. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
