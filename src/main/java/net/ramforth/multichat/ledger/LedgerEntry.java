package net.ramforth.multichat.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry as pages see it.
 *
 * @param platform code of the platform
 * @param kind code of the message's kind
 * @param amount as the platform wrote it; null where it wrote none, as of a membership
 * @param currency ISO 4217 or {@code BITS}; null where it cannot be told
 * @param minor in the currency's smallest unit; null where it cannot be told
 * @param notice the platform's own sentence; may be empty
 * @param text what the author wrote; may be empty
 * @param removed by the platform: then notice and text are empty
 * @param read null while nobody has ticked it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LedgerEntry(
    String id,
    Instant at,
    String platform,
    String kind,
    String author,
    @Nullable String amount,
    @Nullable String currency,
    @Nullable Long minor,
    String notice,
    String text,
    boolean removed,
    @Nullable Read read) {

  /** Who ticked it. */
  record Read(Instant at, String by) {}
}
