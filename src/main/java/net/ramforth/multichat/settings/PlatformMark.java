package net.ramforth.multichat.settings;

/** How rows tell which platform they are from. */
public enum PlatformMark implements Code {
  /** Its sign in front. */
  ICON,
  /** An edge in its colour. */
  COLOR,
  NONE
}
