package net.ramforth.multichat.emote;

import java.util.List;
import net.ramforth.multichat.chat.ChatMessage;
import org.springframework.stereotype.Component;

/** Puts pictures into messages: emotes in place of words, badges beside names. */
@Component
public final class Illustrators {

  private final List<Illustration> illustrations;

  Illustrators(List<Illustration> illustrations) {
    this.illustrations = List.copyOf(illustrations);
  }

  /** One for a room that begins to hear channels. */
  public Illustrator forRoom() {
    return new Illustrator(this, illustrations);
  }

  /** The message with what is known in a room of these channels. */
  public ChatMessage illustrate(ChatMessage message, RoomChannels channels) {
    var illustrated = message;
    for (var illustration : illustrations) {
      illustrated = illustration.illustrate(illustrated, channels);
    }
    return illustrated;
  }
}
