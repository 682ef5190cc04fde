package net.ramforth.multichat.youtube.web;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Thrown when a request had no usable answer. Its kind says what to do about it. */
public final class WebProblem extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final Kind kind;
  private final int status;
  private final @Nullable Duration retryAfter;

  /** What to do about a problem. */
  public enum Kind {
    /** No connection, or none that lasted: try again. */
    UNREACHABLE,

    /** 5xx, or an answer that makes no sense: try again with the same token. */
    TRANSIENT,

    /** 400: the token or our version is too old; get the page again. */
    BAD_REQUEST,

    /** 401 or 403: final for this video. */
    FORBIDDEN,

    /** 404 or 410: it is gone. */
    NOT_FOUND,

    /** 429 or a captcha: YouTube takes us for a robot, and everybody waits. */
    BLOCKED,

    /** This endpoint failed so often that it is left alone for a while: nothing was sent. */
    BREAKER_OPEN,

    /** We send as much as we allow ourselves already: nothing was sent. */
    BUDGET_EXHAUSTED,

    /** More than we are willing to keep in memory. */
    TOO_LARGE
  }

  WebProblem(Kind kind, String message) {
    this(kind, message, 0, null, null);
  }

  WebProblem(
      Kind kind,
      String message,
      int status,
      @Nullable Duration retryAfter,
      @Nullable Throwable cause) {
    super(message, cause);
    this.kind = kind;
    this.status = status;
    this.retryAfter = retryAfter;
  }

  @Override
  public String getMessage() {
    return Objects.requireNonNullElse(super.getMessage(), kind.name());
  }

  public Kind kind() {
    return kind;
  }

  /** The HTTP status, or 0 when there was none. */
  public int status() {
    return status;
  }

  /** How long nothing will be sent in any case. */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }
}
