package net.ramforth.multichat.account;

import java.time.Instant;

/**
 * When an overlay was last shown somewhere.
 *
 * @param program what showed it, e.g. {@code OBS 31.0}
 */
public record LastSeen(Instant at, String program) {}
