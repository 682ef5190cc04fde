package net.ramforth.multichat.chat;

import java.util.Locale;

/** What a modifier word beside an emote does to it. */
public enum EmoteEffect {
  WIDE,
  FLIP_X,
  FLIP_Y,
  ROTATE_LEFT,
  ROTATE_RIGHT,
  CURSED,
  PARTY,
  SHAKE,
  /** Turns round and round. */
  SPIN,
  RAINBOW,
  HYPER_RED,
  GREYSCALE,
  SEPIA,
  BOUNCE,
  JAM,
  SLIDE,
  /** Moves in, and stays. */
  APPEAR,
  /** Moves out. */
  LEAVE,
  /** No space between it and what comes before. */
  NO_SPACE;

  /** How wire and style sheets write it, e.g. {@code flip-x}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
