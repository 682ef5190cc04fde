package net.ramforth.multichat.account.sealing;

/** Thrown at start when an encryption key cannot be one. Names its origin, never its text. */
final class MalformedKey extends RuntimeException {

  private static final long serialVersionUID = 1;

  MalformedKey(String origin, String reason) {
    super(origin + " " + reason + ".");
  }
}
