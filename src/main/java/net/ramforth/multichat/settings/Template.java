package net.ramforth.multichat.settings;

/** One of our designs for the overlay. */
public enum Template implements Code {
  /** A dark backing behind each row. */
  CLEAN,
  /** Panes of frosted glass with a coloured edge. */
  GLASS,
  /** Names above rounded bubbles. */
  BUBBLES,
  /** One line of chat along the edge. */
  TICKER,
  /** Large outlined words on nothing at all. */
  BOLD,
  /** Large words of strong contrast, for whoever sees badly. */
  LARGE,
  /** Glowing letters of an old terminal. */
  TERMINAL,
  /** Many small rows in a dark column. */
  COMPACT,
  /** Few large cards, the newest in front. */
  CARDS
}
