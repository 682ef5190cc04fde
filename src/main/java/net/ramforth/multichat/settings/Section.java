package net.ramforth.multichat.settings;

import java.util.Locale;

/** Which settings stand together in the form. */
enum Section {
  DESIGN,
  TEXT,
  COLORS,
  LAYOUT,
  PARTS,
  MOTION,
  SPEED,
  CONTENT,
  CSS;

  /** How pages write it, e.g. {@code layout}. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
