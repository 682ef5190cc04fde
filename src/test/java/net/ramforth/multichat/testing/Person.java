package net.ramforth.multichat.testing;

/**
 * Somebody with a Twitch account; in a channel of their own they are the streamer.
 *
 * @param color {@code #RRGGBB}, or empty for somebody who never chose one
 */
public record Person(String id, String login, String displayName, String color) {}
