package net.ramforth.multichat.ledger.hook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** How a secret is proved. */
final class Secret {

  private Secret() {}

  /** {@code sha256=} and the HMAC-SHA256 of the body, in hex. */
  static String signature(byte[] body, String secret) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(utf8(secret), "HmacSHA256"));
      return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has HMAC-SHA256", e);
    }
  }

  /** Compares without telling by its duration where the difference is. */
  static boolean isSame(@Nullable String claimed, String secret) {
    return claimed != null && MessageDigest.isEqual(utf8(claimed), utf8(secret));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
