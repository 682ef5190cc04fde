package net.ramforth.multichat.chat;

import java.util.Locale;

/** Where a chat comes from. */
public enum Platform {
  TWITCH("Twitch"),
  YOUTUBE("YouTube");

  private final String displayName;

  Platform(String displayName) {
    this.displayName = displayName;
  }

  /** How people write it, e.g. {@code YouTube}. */
  public String displayName() {
    return displayName;
  }

  /** How routes, wire and style sheets write it, e.g. {@code youtube}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Finds the platform whose {@link #code()} this is; {@link IllegalArgumentException} if none. */
  public static Platform ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
