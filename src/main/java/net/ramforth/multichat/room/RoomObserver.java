package net.ramforth.multichat.room;

/**
 * Sees every update of a room, in order. Called while the room is locked: returns at once, never
 * blocks, never throws.
 */
@FunctionalInterface
public interface RoomObserver {

  void on(RoomUpdate update);
}
