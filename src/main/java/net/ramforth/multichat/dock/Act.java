package net.ramforth.multichat.dock;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a moderator can have done at a platform. */
enum Act {
  DELETE,
  TIMEOUT,
  BAN,
  UNBAN;

  /** How wire and audit write it, e.g. {@code timeout}. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Null if there is none with this code. */
  static @Nullable Act ofCode(String code) {
    return Arrays.stream(values()).filter(act -> act.code().equals(code)).findFirst().orElse(null);
  }
}
