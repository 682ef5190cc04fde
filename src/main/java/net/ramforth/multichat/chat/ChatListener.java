package net.ramforth.multichat.chat;

/** One running connection to one channel. */
public interface ChatListener extends AutoCloseable {

  /**
   * Something suggests that looking right now is worthwhile: a stream was started, or its owner
   * chose another one. Does nothing where nothing is looked for. From any thread.
   */
  default void wake() {}

  /** Ends it; the sink hears nothing more. May be called twice and from any thread. */
  @Override
  void close();
}
