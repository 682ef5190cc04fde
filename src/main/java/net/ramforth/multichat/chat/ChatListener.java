package net.ramforth.multichat.chat;

/** One running connection to one channel. */
public interface ChatListener extends AutoCloseable {

  /** Ends it; the sink hears nothing more. May be called twice and from any thread. */
  @Override
  void close();
}
