package net.ramforth.multichat.chat;

import java.util.Locale;

/** How a message came to be heard. */
public enum Origin {
  /** Said while we listened. */
  LIVE,
  /** Said before we joined; fills the feed and is no reason for an alert. */
  BACKLOG,
  /** Made by us to try an overlay out; pages that are not on stream mark it. */
  TEST;

  /** How the wire writes it, e.g. {@code backlog}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
