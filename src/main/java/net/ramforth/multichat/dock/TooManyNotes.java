package net.ramforth.multichat.dock;

/** There are as many notes as are kept; nothing was written. */
final class TooManyNotes extends RuntimeException {

  private static final long serialVersionUID = 1;
}
