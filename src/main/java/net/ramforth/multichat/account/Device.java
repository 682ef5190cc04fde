package net.ramforth.multichat.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A browser that was paired with an account, and may open its dock.
 *
 * @param name what its owner calls it; null until they call it anything
 * @param program e.g. {@code OBS 31.0}; {@code ?} for one we do not know
 * @param seenAt its last request, to the minute
 */
public record Device(
    DeviceId id, @Nullable String name, String program, Instant pairedAt, Instant seenAt) {}
