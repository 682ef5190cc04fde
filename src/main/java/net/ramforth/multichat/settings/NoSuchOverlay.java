package net.ramforth.multichat.settings;

/** The account has no overlay of this id. */
final class NoSuchOverlay extends RuntimeException {

  private static final long serialVersionUID = 1;

  NoSuchOverlay() {}

  NoSuchOverlay(Throwable cause) {
    super(cause);
  }
}
