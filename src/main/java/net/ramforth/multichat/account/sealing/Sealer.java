package net.ramforth.multichat.account.sealing;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Seals secrets before they are stored and opens them again.
 *
 * <p>A sealed secret reads {@code v1.<fingerprint of the key>.<base64url of nonce, ciphertext and
 * tag>}: the version lets the format change, the fingerprint lets keys be rotated.
 */
public final class Sealer {

  private static final String VERSION = "v1";

  private final SecureRandom random = new SecureRandom();
  private final Map<String, SealingKey> keys = new LinkedHashMap<>();
  private final SealingKey current;

  /** Seals with {@code current}; opens with that and with any of {@code previous}. */
  Sealer(SealingKey current, List<SealingKey> previous) {
    this.current = current;
    previous.forEach(key -> keys.put(key.fingerprint(), key));
    keys.put(current.fingerprint(), current);
  }

  public String seal(String secret, Place place) {
    byte[] sealed = current.encrypt(secret.getBytes(StandardCharsets.UTF_8), place, random);
    return String.join(
        ".",
        VERSION,
        current.fingerprint(),
        Base64.getUrlEncoder().withoutPadding().encodeToString(sealed));
  }

  /**
   * Opens what {@link #seal} made for the same place.
   *
   * @throws CannotOpen if it was changed or moved, or if its key is not among ours
   */
  public String open(String sealed, Place place) {
    var parts = sealed.split("\\.", -1);
    if (parts.length != 3 || !parts[0].equals(VERSION)) {
      throw new CannotOpen(place, "it is not in a format that this version knows");
    }
    var key = keys.get(parts[1]);
    if (key == null) {
      throw new CannotOpen(place, "it was sealed with the key " + parts[1] + ", which is not here");
    }
    try {
      byte[] whole = Base64.getUrlDecoder().decode(parts[2]);
      return new String(key.decrypt(whole, place), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      throw new CannotOpen(place, "it is not base64");
    }
  }

  /** Whether it was sealed with an older key and should be sealed anew. */
  public boolean isStale(String sealed) {
    return !sealed.startsWith(VERSION + "." + current.fingerprint() + ".");
  }
}
