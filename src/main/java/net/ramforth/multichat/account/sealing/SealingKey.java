package net.ramforth.multichat.account.sealing;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.engines.AESEngine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/** One AES-256 key and what is done with it. Prints as its fingerprint. */
final class SealingKey {

  static final int KEY_BYTES = 32;

  /** NIST SP 800-38D, 8.2: 96 bits is the length that GCM is made for. */
  private static final int NONCE_BYTES = 12;

  private static final int TAG_BITS = 128;
  private static final int FINGERPRINT_BYTES = 4;

  private final byte[] key;
  private final String fingerprint;

  private SealingKey(byte[] key) {
    this.key = key;
    this.fingerprint = fingerprintOf(key);
  }

  /**
   * Reads a key as it is written in the environment.
   *
   * @throws MalformedKey if it is not 32 bytes in url-safe base64, padded or not
   */
  static SealingKey parse(String name, String text) {
    byte[] key;
    try {
      key = Base64.getUrlDecoder().decode(text.strip());
    } catch (IllegalArgumentException _) {
      throw new MalformedKey(name, "it is not url-safe base64");
    }
    if (key.length != KEY_BYTES) {
      throw new MalformedKey(name, "it has " + key.length + " bytes instead of " + KEY_BYTES);
    }
    return new SealingKey(key);
  }

  /** A new key, as text. */
  static String generate(SecureRandom random) {
    var key = new byte[KEY_BYTES];
    random.nextBytes(key);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
  }

  String fingerprint() {
    return fingerprint;
  }

  byte[] encrypt(byte[] secret, Place place, SecureRandom random) {
    var nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      byte[] sealed = run(true, nonce, secret, place);
      byte[] whole = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
      System.arraycopy(sealed, 0, whole, NONCE_BYTES, sealed.length);
      return whole;
    } catch (InvalidCipherTextException e) {
      throw new IllegalStateException("encryption checks nothing", e);
    }
  }

  byte[] decrypt(byte[] whole, Place place) {
    if (whole.length < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
      throw new CannotOpen(place, "it is too short");
    }
    try {
      return run(
          false,
          Arrays.copyOf(whole, NONCE_BYTES),
          Arrays.copyOfRange(whole, NONCE_BYTES, whole.length),
          place);
    } catch (InvalidCipherTextException _) {
      throw new CannotOpen(place, "it was changed, or it was stored in another place");
    }
  }

  private byte[] run(boolean encrypt, byte[] nonce, byte[] input, Place place)
      throws InvalidCipherTextException {
    var cipher = GCMBlockCipher.newInstance(AESEngine.newInstance());
    cipher.init(encrypt, new AEADParameters(new KeyParameter(key), TAG_BITS, nonce, place.bytes()));
    var output = new byte[cipher.getOutputSize(input.length)];
    int length = cipher.processBytes(input, 0, input.length, output, 0);
    cipher.doFinal(output, length);
    return output;
  }

  private static String fingerprintOf(byte[] key) {
    var digest = new SHA256Digest();
    byte[] label = "multichat key fingerprint".getBytes(StandardCharsets.UTF_8);
    digest.update(label, 0, label.length);
    digest.update(key, 0, key.length);
    var hash = new byte[digest.getDigestSize()];
    digest.doFinal(hash, 0);
    return HexFormat.of().formatHex(hash, 0, FINGERPRINT_BYTES);
  }

  @Override
  public String toString() {
    return "SealingKey[" + fingerprint + "]";
  }
}
