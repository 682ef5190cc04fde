package net.ramforth.multichat.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/** What keys and links are made of: 160 random bits in url-safe base64. */
public final class RandomSecret {

  private static final int BYTES = 20;
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{27}");
  private static final SecureRandom RANDOM = new SecureRandom();

  private RandomSecret() {}

  public static String make() {
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Whether it could be one; asking saves looking up what cannot be there. */
  public static boolean hasShape(String text) {
    return SHAPE.matcher(text).matches();
  }

  /**
   * SHA-256, by which it is stored and found. With 160 random bits behind it, neither salt nor
   * slowness adds anything.
   */
  public static String hash(String secret) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(digest.digest(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
