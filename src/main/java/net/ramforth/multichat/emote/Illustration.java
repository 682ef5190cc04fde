package net.ramforth.multichat.emote;

import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.ChatMessage;

/** One kind of picture that messages get. They are applied one after another, in Spring's order. */
public interface Illustration {

  /**
   * A room hears this channel from now on: what there is to know about it should be fetched, in the
   * background. Comes once for each room, and only with the platform's own id.
   */
  default void follow(Channel channel) {}

  /** The end of one {@link #follow}. */
  default void unfollow(Channel channel) {}

  /**
   * The message with its pictures, as far as they are known by now. On the way of every message:
   * returns at once, never blocks.
   */
  ChatMessage illustrate(ChatMessage message, RoomChannels channels);
}
