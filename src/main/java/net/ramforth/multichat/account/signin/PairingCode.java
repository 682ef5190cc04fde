package net.ramforth.multichat.account.signin;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a browser shows that wants to be paired, and a person types: eight letters of which none
 * looks like another and none is a vowel, so that they make no word (RFC 8628 section 6.1).
 *
 * @param letters without the dash
 */
record PairingCode(String letters) {

  private static final String ALPHABET = "BCDFGHJKLMNPQRSTVWXZ";
  private static final int LENGTH = 8;
  private static final Pattern SHAPE = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

  /** What people put between the letters. */
  private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Pd}]");

  static PairingCode random(SecureRandom random) {
    var letters = new StringBuilder();
    random
        .ints(LENGTH, 0, ALPHABET.length())
        .forEach(index -> letters.append(ALPHABET.charAt(index)));
    return new PairingCode(letters.toString());
  }

  /** Reads what somebody typed; spaces, dashes and case do not matter. Empty if it is no code. */
  static Optional<PairingCode> parse(String typed) {
    var letters = BETWEEN.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
    return SHAPE.matcher(letters).matches()
        ? Optional.of(new PairingCode(letters))
        : Optional.empty();
  }

  /** As people read it: {@code ABCD-EFGH}. */
  String shown() {
    return letters.substring(0, LENGTH / 2) + "-" + letters.substring(LENGTH / 2);
  }
}
