package net.ramforth.multichat.room;

import java.time.Instant;

/**
 * One numbered entry of a room's log.
 *
 * @param number 1 for the first, then without gaps
 */
public record RoomUpdate(long number, Instant at, Change change) {

  /** The same entry, told in another way. */
  RoomUpdate telling(Change other) {
    return new RoomUpdate(number, at, other);
  }
}
