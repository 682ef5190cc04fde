package net.ramforth.multichat.room;

/**
 * A place in one room's log: everything up to and including {@code number} is known.
 *
 * @param log which log; a restarted server begins another one, whose numbers mean nothing here
 */
public record Position(String log, long number) {}
