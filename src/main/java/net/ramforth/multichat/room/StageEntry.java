package net.ramforth.multichat.room;

import java.time.Instant;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.MessageId;

/**
 * A message that the team works with.
 *
 * @param by the name of who brought it there
 * @param at when it came to its place
 */
public record StageEntry(ChatMessage message, Place place, String by, Instant at) {

  public MessageId id() {
    return message.id();
  }

  StageEntry at(Place other, Instant now) {
    return new StageEntry(message, other, by, now);
  }

  StageEntry reading(ChatMessage other) {
    return new StageEntry(other, place, by, at);
  }
}
