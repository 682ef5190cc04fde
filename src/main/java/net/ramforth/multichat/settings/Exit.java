package net.ramforth.multichat.settings;

/** How a row leaves that is too many or too old. Removed ones leave at once. */
public enum Exit implements Code {
  FADE,
  SLIDE,
  SHRINK,
  NONE
}
