package net.ramforth.multichat.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * Opens one account's overlay, and nothing else, to whoever has it.
 *
 * @param value 160 random bits in url-safe base64; never printed
 */
public record OverlayKey(String value) {

  private static final int BYTES = 20;
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{27}");

  public OverlayKey {
    if (!hasShape(value)) {
      throw new IllegalArgumentException("not an overlay key");
    }
  }

  static OverlayKey random(SecureRandom random) {
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return new OverlayKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  static boolean hasShape(String text) {
    return SHAPE.matcher(text).matches();
  }

  /** SHA-256. With 160 random bits behind it, neither salt nor slowness adds anything. */
  String hash() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var hash = digest.digest(value.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return "OverlayKey[…]";
  }
}
