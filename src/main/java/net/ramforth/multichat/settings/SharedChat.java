package net.ramforth.multichat.settings;

/** Which messages are shown while channels stream together. */
public enum SharedChat implements Code {
  ALL,
  /** Only what was written in the account's own channel. */
  MINE
}
