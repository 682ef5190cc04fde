package net.ramforth.multichat.emote.helix;

import java.time.Instant;
import java.util.List;
import net.ramforth.multichat.chat.Badge;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.Fragment;
import net.ramforth.multichat.chat.Home;
import net.ramforth.multichat.chat.MessageKind;
import net.ramforth.multichat.emote.RoomChannels;
import net.ramforth.multichat.testing.Chats;

/** Messages of Mara in Ada's channel, as they are before pictures are known. */
final class Pictured {

  static final RoomChannels ADAS = new RoomChannels("1001", null);

  private static final Instant AT = Instant.parse("2026-11-23T20:00:00Z");

  private Pictured() {}

  static ChatMessage saying(String text) {
    return Chats.message("m-1", "mara", text, AT);
  }

  static ChatMessage cheering(String text) {
    var said = saying(text);
    return ChatMessage.of(
        said.id(),
        said.author(),
        MessageKind.CHEER,
        List.of(new Fragment.Text(text)),
        said.postedAt());
  }

  static ChatMessage wearing(Badge... badges) {
    var said = saying("hello");
    return said.withAuthor(said.author().with(List.of(badges)));
  }

  static ChatMessage from(String channelId) {
    return saying("hello").with(new Home(channelId, null, Chats.messageId("original")));
  }

  static Badge badge(String set, String version, String title) {
    return new Badge(set, version, title, null);
  }
}
