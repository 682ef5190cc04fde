package net.ramforth.multichat.settings;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whose messages with links are shown: these and whoever stands above them. */
public enum Links {
  EVERYONE,
  /** Who pays: subscribers on Twitch, members on YouTube. */
  SUBSCRIBERS,
  VIPS,
  MODERATORS,
  /** Nobody but the broadcaster. */
  NOBODY;

  /** How API and pages write it, e.g. {@code moderators}. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
