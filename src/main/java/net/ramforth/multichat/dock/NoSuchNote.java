package net.ramforth.multichat.dock;

/** The room has no note with this id. */
final class NoSuchNote extends RuntimeException {

  private static final long serialVersionUID = 1;
}
