package net.ramforth.multichat.team;

import java.time.Instant;

/**
 * Something that somebody did in a room.
 *
 * @param person who, by the name they had then
 * @param act what, in a code that pages have words for: {@code feature}, {@code delete}
 * @param about to whom or what, shortened; may be empty
 */
public record Deed(Instant at, String person, String act, String about) {}
