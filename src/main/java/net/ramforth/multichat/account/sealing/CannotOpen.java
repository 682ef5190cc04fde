package net.ramforth.multichat.account.sealing;

import org.jspecify.annotations.Nullable;

/** Thrown when a sealed value cannot be trusted or read. Names the place, never the secret. */
public final class CannotOpen extends RuntimeException {

  private static final long serialVersionUID = 1;

  private CannotOpen(Place place, String reason, @Nullable Throwable cause) {
    super("Cannot open " + place + ": " + reason, cause);
  }

  static CannotOpen keyLost(Place place, String fingerprint) {
    return new CannotOpen(
        place, "it was sealed with key " + fingerprint + ", which is not among ours", null);
  }

  static CannotOpen tampered(Place place, Throwable cause) {
    return new CannotOpen(place, "it was changed, or belongs to another row or column", cause);
  }

  static CannotOpen malformed(Place place, @Nullable Throwable cause) {
    return new CannotOpen(place, "it is not a sealed value of a version we know", cause);
  }
}
