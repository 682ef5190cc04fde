package net.ramforth.multichat.delivery;

/** What kind of page looks into a room; decides what it gets to see. */
enum Audience {
  /** On stream, opened by its key: the chat, and nothing about how we are doing. */
  OVERLAY,
  /** A signed-in browser: everything. */
  TEAM;

  /** Whether messages that the account hides are kept from it. */
  boolean isFiltered() {
    return this == OVERLAY;
  }

  boolean seesSources() {
    return this == TEAM;
  }
}
