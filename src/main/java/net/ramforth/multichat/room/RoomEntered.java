package net.ramforth.multichat.room;

import net.ramforth.multichat.account.AccountId;

/** Somebody looks into a room that nobody looked into before. */
public record RoomEntered(AccountId room) {}
