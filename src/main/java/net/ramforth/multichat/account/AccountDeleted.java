package net.ramforth.multichat.account;

/** An account and all its rows are gone. Published after commit. */
public record AccountDeleted(AccountId account) {}
