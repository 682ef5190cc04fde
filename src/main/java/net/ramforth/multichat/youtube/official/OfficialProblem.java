package net.ramforth.multichat.youtube.official;

/** Thrown when the official stream cannot be had. */
public final class OfficialProblem extends Exception {

  private static final long serialVersionUID = 1;

  private final Kind kind;

  /** What to do about it. */
  public enum Kind {
    /** The token is not good for it: nobody can be helped but by its owner. */
    NOT_GRANTED,
    /** The project's quota of the day is spent. */
    QUOTA_SPENT,
    /** Too many requests; later. */
    RATE_LIMITED,
    /** The video has no chat that is open. */
    NO_CHAT,
    /** No connection, an error of YouTube's, or an answer that makes no sense: later. */
    UNAVAILABLE
  }

  OfficialProblem(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  OfficialProblem(Kind kind, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
