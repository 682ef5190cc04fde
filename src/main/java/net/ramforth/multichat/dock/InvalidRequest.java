package net.ramforth.multichat.dock;

/** Something in a request that cannot be meant; nothing was done. */
final class InvalidRequest extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String field;

  InvalidRequest(String field) {
    super(field);
    this.field = field;
  }

  /** Empty if it is the request as a whole. */
  String field() {
    return field;
  }
}
