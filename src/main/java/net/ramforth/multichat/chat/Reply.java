package net.ramforth.multichat.chat;

/**
 * What a message answers.
 *
 * @param parent the message that it answers; it may be gone, or never have been seen here
 * @param name who wrote that
 * @param text what they wrote
 */
public record Reply(MessageId parent, String name, String text) implements Facet {}
