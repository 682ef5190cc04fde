package net.ramforth.multichat.room;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import net.ramforth.multichat.chat.AuthorId;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.MessageId;
import net.ramforth.multichat.chat.Platform;

/** The recent messages of a room in the order in which they came. Not thread-safe. */
final class Feed {

  private final SequencedMap<MessageId, ChatMessage> messages = new LinkedHashMap<>();
  private final int limit;

  Feed(int limit) {
    this.limit = limit;
  }

  boolean has(MessageId id) {
    return messages.containsKey(id);
  }

  void add(ChatMessage message) {
    messages.put(message.id(), message);
    if (messages.size() > limit) {
      messages.pollFirstEntry();
    }
  }

  /** Keeps the place of the message with the same id. */
  void replace(ChatMessage message) {
    messages.replace(message.id(), message);
  }

  void remove(MessageId id) {
    messages.remove(id);
  }

  void silence(AuthorId author) {
    messages.values().removeIf(message -> message.author().id().equals(author));
  }

  void clear(Platform platform) {
    messages.keySet().removeIf(id -> id.platform() == platform);
  }

  List<ChatMessage> messages() {
    return List.copyOf(messages.values());
  }
}
