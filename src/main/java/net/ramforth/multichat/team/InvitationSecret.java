package net.ramforth.multichat.team;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * Lets whoever has it into one team, once.
 *
 * @param value 160 random bits in url-safe base64; never printed
 */
record InvitationSecret(String value) {

  private static final int BYTES = 20;
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{27}");

  InvitationSecret {
    if (!hasShape(value)) {
      throw new IllegalArgumentException("not an invitation");
    }
  }

  static InvitationSecret random(SecureRandom random) {
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return new InvitationSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
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

  /** Where whoever has it opens it. */
  String path() {
    return "/join/" + value;
  }

  @Override
  public String toString() {
    return "InvitationSecret[…]";
  }
}
