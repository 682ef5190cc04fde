package net.ramforth.multichat.settings;

/** What of the room an overlay shows. */
public enum Shows implements Code {
  /** The chat, and the message on air as a card. */
  EVERYTHING,
  CHAT,
  /** Only the message on air. */
  FEATURED
}
