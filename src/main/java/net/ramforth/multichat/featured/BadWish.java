package net.ramforth.multichat.featured;

/** What a page sent is no command. */
final class BadWish extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String field;

  BadWish(String field) {
    super("not a command: " + field);
    this.field = field;
  }

  String field() {
    return field;
  }
}
