package net.ramforth.multichat.account;

/**
 * A page that an account shows on stream. Each has a key, settings and filters of its own.
 *
 * @param name what its owner calls it
 */
public record Overlay(OverlayId id, AccountId account, String name) {}
