package net.ramforth.multichat.account;

/**
 * An overlay has a new key, or is gone; whoever came with the old key must go. Published after
 * commit.
 */
public record OverlayKeyRevoked(OverlayId overlay) {}
