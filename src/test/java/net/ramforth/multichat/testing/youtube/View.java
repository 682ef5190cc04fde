package net.ramforth.multichat.testing.youtube;

/** The two views of a live chat, in the order of the menu. */
enum View {
  /** Filtered by YouTube. */
  TOP,
  ALL
}
