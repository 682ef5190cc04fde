package net.ramforth.multichat.settings;

/** What is done when chat comes in clumps, or faster than anybody reads. */
public enum Speed implements Code {
  /** Nothing: everything is shown as it comes. */
  OFF,
  /** What came together is spread as it was written. */
  SMOOTH,
  /** So many messages a second at most; the rest is counted. */
  CALM,
  /** The same, only while chat outruns reading. */
  AUTOMATIC
}
