package net.ramforth.multichat.team;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What the host may let a member of the team do. Reading along needs none of them. */
public enum Right {
  /** Mark messages for the host to look at. */
  SUGGEST,
  /** Put messages on air and arrange the queue. */
  FEATURE,
  /** Hide messages; delete, time out and ban at the platform, as far as that lets them. */
  MODERATE,
  /** Change chat speed and hold. */
  PACE;

  /** How wire, store and pages write it, e.g. {@code suggest}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The right with this code.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Right ofCode(String code) {
    return Arrays.stream(values())
        .filter(right -> right.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such right"));
  }

  static String stored(Set<Right> rights) {
    return rights.stream().sorted().map(Right::code).collect(Collectors.joining(" "));
  }

  /** Those of another release are left out. */
  static Set<Right> read(String stored) {
    var rights = EnumSet.noneOf(Right.class);
    for (var right : values()) {
      if (Arrays.asList(stored.split(" ")).contains(right.code())) {
        rights.add(right);
      }
    }
    return rights;
  }
}
