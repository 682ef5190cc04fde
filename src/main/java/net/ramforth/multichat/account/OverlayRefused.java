package net.ramforth.multichat.account;

/** An overlay cannot be made, named or deleted as somebody wanted; nothing was changed. */
public final class OverlayRefused extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final Reason reason;

  /** Why. */
  public enum Reason {
    /** Not 1 to 60 characters, or some that cannot be seen. */
    BAD_NAME,
    /** The account has as many as there may be. */
    TOO_MANY,
    /** Every account keeps one. */
    LAST_ONE
  }

  OverlayRefused(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
