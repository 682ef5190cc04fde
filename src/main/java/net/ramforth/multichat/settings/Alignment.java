package net.ramforth.multichat.settings;

/** Which side rows keep to. */
public enum Alignment implements Code {
  LEFT,
  CENTER,
  RIGHT
}
