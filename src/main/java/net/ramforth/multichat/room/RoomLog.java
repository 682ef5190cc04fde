package net.ramforth.multichat.room;

import java.util.List;
import java.util.Optional;
import net.ramforth.multichat.account.AccountId;

/**
 * Where the numbered updates of all rooms are kept. Append gives a number; reading is "after n".
 * Callers make sure that one room is appended to by one thread at a time.
 */
interface RoomLog {

  /** Adds a change to the end of the room's log. */
  RoomUpdate append(AccountId room, Change change);

  /** The end of the room's log; number 0 if nothing happened yet. */
  Position end(AccountId room);

  /**
   * Everything after a position, oldest first. Empty if that cannot be told: the position is of
   * another log, lies in the future, or what came after it has been dropped already.
   */
  Optional<List<RoomUpdate>> after(AccountId room, Position position);

  /** Forgets the room; its next update begins another log. */
  void forget(AccountId room);
}
