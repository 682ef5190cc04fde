package net.ramforth.multichat.settings;

/** What colour names have. */
public enum NameColors implements Code {
  /** What people chose themselves, made readable. */
  THEIRS,
  /** That of the platform they write on. */
  PLATFORM,
  /** That of the text. */
  TEXT
}
