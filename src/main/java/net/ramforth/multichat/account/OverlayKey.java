package net.ramforth.multichat.account;

/**
 * Opens one account's overlay, and nothing else, to whoever has it.
 *
 * @param value a {@link RandomSecret}; never printed
 */
public record OverlayKey(String value) {

  public OverlayKey {
    if (!hasShape(value)) {
      throw new IllegalArgumentException("not an overlay key");
    }
  }

  static OverlayKey random() {
    return new OverlayKey(RandomSecret.make());
  }

  static boolean hasShape(String text) {
    return RandomSecret.hasShape(text);
  }

  String hash() {
    return RandomSecret.hash(value);
  }

  @Override
  public String toString() {
    return "OverlayKey[…]";
  }
}
