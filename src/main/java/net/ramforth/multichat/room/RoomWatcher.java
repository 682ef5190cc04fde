package net.ramforth.multichat.room;

import net.ramforth.multichat.account.AccountId;

/**
 * Sees every update of every room, from the room's first one on. Called while the room is locked:
 * returns at once, never blocks, never throws.
 */
public interface RoomWatcher {

  void on(AccountId room, RoomUpdate update);
}
