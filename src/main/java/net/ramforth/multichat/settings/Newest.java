package net.ramforth.multichat.settings;

/** Where new messages appear. */
public enum Newest implements Code {
  BOTTOM,
  TOP
}
