package net.ramforth.multichat.dashboard;

/**
 * One overlay as the pages have it.
 *
 * @param url holds its key
 */
record OverlayEntry(String id, String name, String url) {

  /** For the row that scripts copy. */
  static final OverlayEntry BLANK = new OverlayEntry("", "", "");
}
