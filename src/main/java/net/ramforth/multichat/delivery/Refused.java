package net.ramforth.multichat.delivery;

/** A frame that its sender had no right to send. */
final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String reason;

  /**
   * @param reason one word for the browser, see {@code static/room/stomp.js}
   */
  Refused(String reason) {
    super(reason, null, false, false);
    this.reason = reason;
  }

  String reason() {
    return reason;
  }
}
