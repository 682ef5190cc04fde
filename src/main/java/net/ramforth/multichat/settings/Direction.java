package net.ramforth.multichat.settings;

/** Which way messages follow each other. */
public enum Direction implements Code {
  /** One below the other. */
  COLUMN,
  /** One beside the other, in one line. */
  ROW
}
