package net.ramforth.multichat.room;

import net.ramforth.multichat.account.AccountId;

/** The program that shows the room on stream says that it started streaming. */
public record StreamingStarted(AccountId room) {}
