package net.ramforth.multichat.settings;

/** How a new row comes. */
public enum Entrance implements Code {
  RISE,
  FADE,
  SLIDE,
  POP,
  NONE
}
