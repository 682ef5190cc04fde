package net.ramforth.multichat.room;

import java.util.Locale;

/** Where a message is on its way to the viewers. */
public enum Place {
  /** Somebody thinks that the streamer should see it. */
  SUGGESTED,
  QUEUED,
  ON_AIR,
  /** Was on air. */
  DONE;

  /** How the wire writes it, e.g. {@code on-air}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
