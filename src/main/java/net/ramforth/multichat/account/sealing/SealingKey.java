package net.ramforth.multichat.account.sealing;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import org.bouncycastle.crypto.digests.SHA256Digest;

/** 32 secret bytes and the short name by which a sealed value remembers them. */
final class SealingKey {

  static final int BYTES = 32;

  private static final int FINGERPRINT_BYTES = 6;

  private final byte[] bytes;
  private final String fingerprint;

  private SealingKey(byte[] bytes) {
    this.bytes = bytes;
    this.fingerprint = fingerprintOf(bytes);
  }

  static SealingKey random(SecureRandom random) {
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return new SealingKey(bytes);
  }

  /**
   * Reads url-safe base64, with or without padding.
   *
   * @param origin where the text was found, for the error
   * @throws MalformedKey if it is not such a key
   */
  static SealingKey parse(String text, String origin) {
    if (text.contains("+") || text.contains("/")) {
      throw new MalformedKey(origin, "is in standard base64 ('+', '/'), not in the url-safe one");
    }
    byte[] bytes;
    try {
      bytes = Base64.getUrlDecoder().decode(text);
    } catch (IllegalArgumentException _) {
      throw new MalformedKey(origin, "is not base64");
    }
    if (bytes.length != BYTES) {
      throw new MalformedKey(origin, "has " + bytes.length + " bytes instead of " + BYTES);
    }
    return new SealingKey(bytes);
  }

  byte[] bytes() {
    return bytes.clone();
  }

  /** Url-safe base64; only for the owner-only file. */
  String asText() {
    return Base64.getUrlEncoder().encodeToString(bytes);
  }

  String fingerprint() {
    return fingerprint;
  }

  private static String fingerprintOf(byte[] key) {
    var digest = new SHA256Digest();
    var purpose = "multichat key fingerprint".getBytes(StandardCharsets.UTF_8);
    digest.update(purpose, 0, purpose.length);
    digest.update(key, 0, key.length);
    var hash = new byte[digest.getDigestSize()];
    digest.doFinal(hash, 0);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(Arrays.copyOf(hash, FINGERPRINT_BYTES));
  }

  @Override
  public String toString() {
    return "SealingKey[" + fingerprint + "]";
  }
}
