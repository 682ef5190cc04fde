package net.ramforth.multichat.account.sealing;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.AESEngine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * Seals short secrets with AES-256-GCM, each to the {@link Place} it belongs to.
 *
 * <p>A sealed value reads {@code v1.<key fingerprint>.<base64url(nonce|ciphertext|tag)>}. The nonce
 * is 12 random bytes, the tag 16 bytes.
 */
public final class Sealing {

  private static final String VERSION = "v1";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BYTES = 16;

  private final SealingKeys keys;
  private final SecureRandom random = new SecureRandom();

  Sealing(SealingKeys keys) {
    this.keys = keys;
  }

  /** Seals with the current key. The same secret looks different each time. */
  public String seal(Place place, String secret) {
    var nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    var key = keys.current();
    byte[] sealed;
    try {
      sealed = run(true, key, nonce, place, secret.getBytes(StandardCharsets.UTF_8));
    } catch (InvalidCipherTextException e) {
      throw new IllegalStateException("Sealing never checks a tag", e);
    }
    var body = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
    System.arraycopy(sealed, 0, body, NONCE_BYTES, sealed.length);
    return String.join(
        ".",
        VERSION,
        key.fingerprint(),
        Base64.getUrlEncoder().withoutPadding().encodeToString(body));
  }

  /**
   * Opens with whichever of our keys sealed it.
   *
   * @throws CannotOpen if the key is lost, or the value was changed or moved
   */
  public Opened open(Place place, String sealed) {
    var parts = sealed.split("\\.", -1);
    if (parts.length != 3 || !parts[0].equals(VERSION)) {
      throw CannotOpen.malformed(place, null);
    }
    var key = keys.withFingerprint(parts[1]).orElseThrow(() -> CannotOpen.keyLost(place, parts[1]));
    var body = decode(place, parts[2]);
    try {
      var secret =
          run(
              false,
              key,
              Arrays.copyOf(body, NONCE_BYTES),
              place,
              Arrays.copyOfRange(body, NONCE_BYTES, body.length));
      return new Opened(
          new String(secret, StandardCharsets.UTF_8),
          !key.fingerprint().equals(keys.current().fingerprint()));
    } catch (InvalidCipherTextException e) {
      throw CannotOpen.tampered(place, e);
    }
  }

  private static byte[] decode(Place place, String text) {
    try {
      var body = Base64.getUrlDecoder().decode(text);
      if (body.length < NONCE_BYTES + TAG_BYTES) {
        throw CannotOpen.malformed(place, null);
      }
      return body;
    } catch (IllegalArgumentException e) {
      throw CannotOpen.malformed(place, e);
    }
  }

  private static byte[] run(
      boolean sealing, SealingKey key, byte[] nonce, Place place, byte[] input)
      throws InvalidCipherTextException {
    var cipher = GCMBlockCipher.newInstance(AESEngine.newInstance());
    cipher.init(
        sealing,
        new AEADParameters(
            new KeyParameter(key.bytes()), TAG_BYTES * 8, nonce, place.asAssociatedText()));
    var output = new byte[cipher.getOutputSize(input.length)];
    int written = cipher.processBytes(input, 0, input.length, output, 0);
    cipher.doFinal(output, written);
    return output;
  }
}
