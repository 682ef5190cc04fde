package net.ramforth.multichat.chat;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Why a channel that we can see has no chat to hear.
 *
 * @param startsAt when the next broadcast is planned to start; null if none is
 */
public record OffAir(Reason reason, @Nullable Instant startsAt) {

  /** In one word. */
  public enum Reason {
    NOTHING_LIVE,
    /** Nothing yet, but the next one has a time. */
    SCHEDULED,
    /** Something is live, but none of it can be read; each broadcast says why. */
    NOT_READABLE;

    /** How wire and pages write it, e.g. {@code nothing-live}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
