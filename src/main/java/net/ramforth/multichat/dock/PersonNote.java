package net.ramforth.multichat.dock;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that the team wrote down about a person in chat.
 *
 * @param by whoever wrote it, by the name they had then
 * @param deletable by whoever asks
 */
record PersonNote(UUID id, String text, String by, Instant at, boolean deletable) {}
