package net.ramforth.multichat.account;

import java.util.UUID;

/** One of an account's overlays. Not a secret: it opens nothing, its {@link OverlayKey} does. */
public record OverlayId(UUID value) {

  public static OverlayId random() {
    return new OverlayId(UUID.randomUUID());
  }

  /** {@link IllegalArgumentException} if it is not an overlay id. */
  public static OverlayId of(String text) {
    return new OverlayId(UUID.fromString(text));
  }

  /** The same, and the id of none for what is not an overlay id. */
  public static OverlayId orNone(String text) {
    try {
      return of(text);
    } catch (IllegalArgumentException _) {
      return random();
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
