package net.ramforth.multichat.chat;

import java.util.Locale;

/**
 * Why a listener stopped hearing its channel. The {@link #code()} is the one word for it in logs,
 * metrics and on the wire; pages turn it into a sentence.
 */
public enum EndCause {
  /** The platform could not be reached at all: no network, no name, refused, timed out. */
  UNREACHABLE(true),
  /** The connection was there and is gone. */
  CONNECTION_LOST(true),
  /** Nothing came back for too long, although the socket looks open. */
  WENT_SILENT(true),
  /** The platform answered, but with an error of its own (HTTP 5xx, refused handshake). */
  PLATFORM_ERROR(true),
  /** Too many connects or logins in too short a time. */
  RATE_LIMITED(true),
  /** The platform takes us for a robot and answers nobody here for a while. */
  BLOCKED(true),
  /** The channel did not let us in within the time it should: misspelt, renamed or gone. */
  NO_SUCH_CHANNEL(true),
  /** The platform has suspended or closed the channel. */
  CHANNEL_SUSPENDED(false),
  /** Our token is not accepted, and refreshing it did not help: the streamer must sign in again. */
  SIGN_IN_AGAIN(false);

  private final boolean recoversByItself;

  EndCause(boolean recoversByItself) {
    this.recoversByItself = recoversByItself;
  }

  /** Whether trying again later can help without a person doing anything. */
  public boolean recoversByItself() {
    return recoversByItself;
  }

  /** E.g. {@code connection-lost}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
