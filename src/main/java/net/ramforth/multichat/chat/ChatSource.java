package net.ramforth.multichat.chat;

/** A platform seen as somewhere chat comes from. */
public interface ChatSource {

  Platform platform();

  /**
   * Starts hearing a channel; returns at once, whatever the network does. One call is one attempt:
   * when it fails, the sink is told why and the caller decides about the next.
   */
  ChatListener listen(Channel channel, ChatSink sink);
}
