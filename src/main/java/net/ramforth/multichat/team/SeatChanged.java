package net.ramforth.multichat.team;

import net.ramforth.multichat.account.AccountId;

/** Somebody has other rights in a room, or no seat in it any more. */
public record SeatChanged(AccountId room, AccountId person) {}
