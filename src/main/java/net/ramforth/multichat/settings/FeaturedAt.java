package net.ramforth.multichat.settings;

/** Where the message on air has its spot. */
public enum FeaturedAt implements Code {
  TOP,
  MIDDLE,
  BOTTOM
}
