package net.ramforth.multichat.account;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SHA256Digest;

/**
 * The unguessable secret in an overlay's URL: 160 random bits in url-safe base64. Opens that
 * overlay and nothing else.
 */
public record OverlayKey(String value) {

  private static final int BYTES = 20;

  static OverlayKey random(SecureRandom random) {
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return new OverlayKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** What it is looked up by, so that a stolen database opens no overlay. */
  String hash() {
    var digest = new SHA256Digest();
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    digest.update(bytes, 0, bytes.length);
    var hash = new byte[digest.getDigestSize()];
    digest.doFinal(hash, 0);
    return HexFormat.of().formatHex(hash);
  }

  @Override
  public String toString() {
    return "OverlayKey[***]";
  }
}
