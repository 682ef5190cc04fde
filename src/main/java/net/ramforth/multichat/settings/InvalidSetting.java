package net.ramforth.multichat.settings;

/** A value that a setting cannot have; nothing was changed. */
final class InvalidSetting extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String field;
  private final String reason;

  InvalidSetting(String field, String reason) {
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
