package net.ramforth.multichat.ledger.hook;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who tells of tips. */
enum HookSource {
  KOFI("Ko-fi", "kofi-"),
  STREAMELEMENTS("StreamElements", "streamelements-"),
  OTHER("", "tip-");

  private final String displayName;
  private final String idPrefix;

  HookSource(String displayName, String idPrefix) {
    this.displayName = displayName;
    this.idPrefix = idPrefix;
  }

  /** What a sentence calls it; empty for a site that we do not know. */
  String displayName() {
    return displayName;
  }

  /** Before its own ids, so that they are never those of a platform. */
  String idPrefix() {
    return idPrefix;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<HookSource> ofCode(String code) {
    return Arrays.stream(values()).filter(source -> source.code().equals(code)).findFirst();
  }
}
