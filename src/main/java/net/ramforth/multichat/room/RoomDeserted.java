package net.ramforth.multichat.room;

import net.ramforth.multichat.account.AccountId;

/** The last one who looked into the room has left. */
public record RoomDeserted(AccountId room) {}
