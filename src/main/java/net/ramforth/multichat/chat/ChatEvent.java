package net.ramforth.multichat.chat;

import java.time.Instant;

/** Something that happened in one channel's chat. */
public sealed interface ChatEvent {

  Channel channel();

  /** When the platform says it happened. */
  Instant at();

  /** The same, heard in another channel: one broadcast can be followed by several names. */
  default ChatEvent in(Channel other) {
    return switch (this) {
      case MessagePosted(_, var at, var message) -> new MessagePosted(other, at, message);
      case MessageRemoved(_, var at, var id) -> new MessageRemoved(other, at, id);
      case MessageReplaced(_, var at, var message) -> new MessageReplaced(other, at, message);
      case MessageHeld(_, var at, var id) -> new MessageHeld(other, at, id);
      case AuthorSilenced(_, var at, var author) -> new AuthorSilenced(other, at, author);
      case ChatCleared(_, var at) -> new ChatCleared(other, at);
    };
  }

  /** The same, heard in another way. */
  default ChatEvent from(Origin origin) {
    return switch (this) {
      case MessagePosted(var in, var at, var message) when message.origin() != origin ->
          new MessagePosted(in, at, message.withOrigin(origin));
      default -> this;
    };
  }

  /** Somebody wrote, or the platform announced something. */
  record MessagePosted(Channel channel, Instant at, ChatMessage message) implements ChatEvent {}

  /** One message is gone. It may be one that was never seen here, or that only arrives later. */
  record MessageRemoved(Channel channel, Instant at, MessageId id) implements ChatEvent {}

  /** A message that was shown reads differently now; it has the id of what it replaces. */
  record MessageReplaced(Channel channel, Instant at, ChatMessage message) implements ChatEvent {}

  /** The platform took a message back to look at it. If it lets it through, it is posted again. */
  record MessageHeld(Channel channel, Instant at, MessageId id) implements ChatEvent {}

  /** Everything this author said until now is gone: a timeout or a ban. */
  record AuthorSilenced(Channel channel, Instant at, AuthorId author) implements ChatEvent {}

  /** Everything said in this channel until now is gone. */
  record ChatCleared(Channel channel, Instant at) implements ChatEvent {}
}
