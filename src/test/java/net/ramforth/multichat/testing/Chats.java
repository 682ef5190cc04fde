package net.ramforth.multichat.testing;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import net.ramforth.multichat.chat.Author;
import net.ramforth.multichat.chat.AuthorId;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.ChatEvent;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.Fragment;
import net.ramforth.multichat.chat.MessageId;
import net.ramforth.multichat.chat.MessageKind;
import net.ramforth.multichat.chat.Platform;

/** Chat events in as few words as a test needs. */
public final class Chats {

  public static final Channel ADA = new Channel(Platform.TWITCH, "1001", "ada");

  private Chats() {}

  public static ChatEvent.MessagePosted posted(String id, String author, String text, Instant at) {
    return new ChatEvent.MessagePosted(ADA, at, message(id, author, text, at));
  }

  public static ChatMessage message(String id, String author, String text, Instant at) {
    return ChatMessage.of(
        messageId(id),
        new Author(authorId(author), author, author, null, Set.of()),
        MessageKind.CHAT,
        List.of(new Fragment.Text(text)),
        at);
  }

  public static ChatEvent.MessageRemoved removed(String id, Instant at) {
    return new ChatEvent.MessageRemoved(ADA, at, messageId(id));
  }

  public static ChatEvent.AuthorSilenced silenced(String author, Instant at) {
    return new ChatEvent.AuthorSilenced(ADA, at, authorId(author));
  }

  public static ChatEvent.ChatCleared cleared(Instant at) {
    return new ChatEvent.ChatCleared(ADA, at);
  }

  public static MessageId messageId(String id) {
    return new MessageId(Platform.TWITCH, id);
  }

  public static AuthorId authorId(String author) {
    return new AuthorId(Platform.TWITCH, author);
  }
}
