package net.ramforth.multichat.featured;

import java.util.Locale;

/** The stage stays as it is. */
final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** Why, in words that pages know. */
  enum Reason {
    /** The streamer has locked the stage. */
    LOCKED,
    /** The streamer took this message away. */
    OVERRULED,
    /** The message is kept from all overlays. */
    HIDDEN,
    /** The message was removed, or is too long ago. */
    GONE,
    /** There are so many that nobody will come to this one. */
    FULL,
    /** There is nothing to go on or back to. */
    NOTHING_THERE;

    String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Reason reason;

  Refused(Reason reason) {
    super(reason.code());
    this.reason = reason;
  }

  Reason reason() {
    return reason;
  }
}
