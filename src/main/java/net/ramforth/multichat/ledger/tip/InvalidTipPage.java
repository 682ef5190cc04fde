package net.ramforth.multichat.ledger.tip;

/** Something on the page cannot be as it was wanted. */
final class InvalidTipPage extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String field;
  private final String reason;

  /**
   * Names what does not fit.
   *
   * @param field as in the JSON, e.g. {@code links[2].url}; empty for all of it
   * @param reason a code that the page has words for
   */
  InvalidTipPage(String field, String reason) {
    super(field + " " + reason);
    this.field = field;
    this.reason = reason;
  }

  String field() {
    return field;
  }

  String reason() {
    return reason;
  }
}
