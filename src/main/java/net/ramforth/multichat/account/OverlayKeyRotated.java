package net.ramforth.multichat.account;

/** The account's overlay has a new key; whoever came with the old one must go. After commit. */
public record OverlayKeyRotated(AccountId account) {}
