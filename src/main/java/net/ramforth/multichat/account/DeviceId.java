package net.ramforth.multichat.account;

import java.util.UUID;

/** One paired device. Not a secret: only its session opens anything. */
public record DeviceId(UUID value) {

  public static DeviceId random() {
    return new DeviceId(UUID.randomUUID());
  }

  /** {@link IllegalArgumentException} if it is not a device id. */
  public static DeviceId of(String text) {
    return new DeviceId(UUID.fromString(text));
  }

  /** The same, and the id of none for what is not a device id. */
  public static DeviceId orNone(String text) {
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
