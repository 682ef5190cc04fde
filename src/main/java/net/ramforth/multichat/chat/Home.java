package net.ramforth.multichat.chat;

import org.jspecify.annotations.Nullable;

/**
 * Where a message was written, if not in the channel in which it was heard: channels that stream
 * together get copies of each other's messages.
 *
 * @param channelId the platform's id of that channel
 * @param name what people call it; null until looked up
 * @param original the message of which this is a copy; the same in all copies
 */
public record Home(String channelId, @Nullable String name, MessageId original) implements Facet {

  /** The same with what a look-up found. */
  public Home called(String found) {
    return new Home(channelId, found, original);
  }
}
