package net.ramforth.multichat.testing;

/** What the developer console would have given us. */
public record ClientKeys(String id, String secret) {}
