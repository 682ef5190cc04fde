package net.ramforth.multichat.chat;

/**
 * Where a source puts what it hears. Calls for one listener come one after another; they return
 * quickly and never throw.
 */
public interface ChatSink {

  /** Something happened in the channel. */
  void accept(ChatEvent event);

  /** The channel let us in: from now on nothing is missed. May come again after a reconnect. */
  void live();

  /** The listener is over. Comes at most once, and nothing after it; not after {@code close()}. */
  void ended(EndCause cause);
}
