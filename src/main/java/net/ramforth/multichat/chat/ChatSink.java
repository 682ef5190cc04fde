package net.ramforth.multichat.chat;

import java.util.List;

/**
 * Where a source puts what it hears. Calls for one listener come one after another; they return
 * quickly and never throw.
 */
public interface ChatSink {

  /** Something happened in the channel. */
  void accept(ChatEvent event);

  /**
   * The channel let us in: from now on nothing is missed. Comes again after a reconnect, and when
   * the broadcasts are others or are read differently.
   *
   * @param broadcasts what is on air, on platforms where a channel's chat belongs to its broadcasts
   */
  void live(List<Broadcast> broadcasts);

  /** The same, on platforms where the chat belongs to the channel. */
  default void live() {
    live(List.of());
  }

  /**
   * There is no chat to hear now. The listener goes on looking by itself: no end, and no failure.
   *
   * @param broadcasts those that cannot be read
   */
  void offAir(OffAir why, List<Broadcast> broadcasts);

  /**
   * The channel, which was only named, turns out to be this one. Comes before {@link #live}, and
   * again after each reconnect.
   *
   * @param id the platform's own
   */
  default void recognised(String id) {}

  /** The listener is over. Comes at most once, and nothing after it; not after {@code close()}. */
  void ended(EndCause cause);
}
