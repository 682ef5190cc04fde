package net.ramforth.multichat.twitch.irc;

/** A line without a command in the place where a command belongs. */
public record UnparseableLine(String text) implements WireLine {}
