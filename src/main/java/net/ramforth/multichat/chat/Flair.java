package net.ramforth.multichat.chat;

import java.util.Locale;

/** An effect that somebody bought for a message. */
public enum Flair implements Facet {
  /** The last emote is shown very large. */
  GIGANTIFIED_EMOTE,
  SIMMER,
  RAINBOW_ECLIPSE,
  COSMIC_ABYSS;

  /** How wire and style sheets write it, e.g. {@code cosmic-abyss}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
