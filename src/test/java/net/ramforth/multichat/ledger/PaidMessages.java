package net.ramforth.multichat.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import net.ramforth.multichat.chat.Author;
import net.ramforth.multichat.chat.AuthorId;
import net.ramforth.multichat.chat.ChatEvent;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.Fragment;
import net.ramforth.multichat.chat.MessageId;
import net.ramforth.multichat.chat.MessageKind;
import net.ramforth.multichat.chat.Payment;
import net.ramforth.multichat.chat.Platform;
import net.ramforth.multichat.testing.Chats;

/** Messages for which somebody paid. */
final class PaidMessages {

  private PaidMessages() {}

  static ChatMessage superChat(String id, String author, String amount, String text, Instant at) {
    return message(Platform.YOUTUBE, MessageKind.SUPERCHAT, id, author, text, at)
        .with(new Payment(amount, null));
  }

  static ChatMessage cheer(String id, String author, int bits, String text, Instant at) {
    return message(Platform.TWITCH, MessageKind.CHEER, id, author, text, at)
        .with(new Payment(bits + " Bits", null));
  }

  static ChatMessage membership(String id, String author, Instant at) {
    return message(Platform.TWITCH, MessageKind.MEMBERSHIP, id, author, "", at)
        .withNotice(author + " subscribed at Tier 1.");
  }

  static ChatMessage message(
      Platform platform, MessageKind kind, String id, String author, String text, Instant at) {
    return ChatMessage.of(
        new MessageId(platform, id),
        new Author(new AuthorId(platform, author), author, author, null, Set.of()),
        kind,
        List.of(new Fragment.Text(text)),
        at);
  }

  static ChatEvent posted(ChatMessage message) {
    return new ChatEvent.MessagePosted(Chats.ADA, message.postedAt(), message);
  }
}
