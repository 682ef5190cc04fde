package net.ramforth.multichat.twitch.irc;

import net.ramforth.multichat.chat.ChatEvent;

/** What a line means for a chat. */
public sealed interface Translation {

  /** Something happened in the chat. */
  record Heard(ChatEvent event) implements Translation {}

  /** Known, and nothing that anybody would see: {@code PING}, {@code USERSTATE}, ... */
  record NotChat() implements Translation {
    static final NotChat INSTANCE = new NotChat();
  }

  /**
   * Nothing this version can show.
   *
   * @param kind the command or the kind of announcement, in Twitch's words
   */
  record Unknown(String kind) implements Translation {}
}
