package net.ramforth.multichat.featured;

import java.time.Duration;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.MessageId;
import org.jspecify.annotations.Nullable;

/** What somebody in the team wants done with the stage. */
sealed interface Command {

  record Suggest(ChatMessage message) implements Command {}

  /** To the end of the queue; a suggestion is accepted by it. */
  record Queue(ChatMessage message) implements Command {}

  /**
   * On air, now.
   *
   * @param span after which it leaves by itself; null if it stays
   */
  record Feature(ChatMessage message, @Nullable Duration span) implements Command {}

  record Next(@Nullable Duration span) implements Command {}

  record Previous() implements Command {}

  /** Nothing on air. */
  record Clear() implements Command {}

  /** The streamer does not want it. */
  record Reject(MessageId message) implements Command {}

  /** Out of the queue, the suggestions or what was done. */
  record Remove(MessageId message) implements Command {}

  /**
   * To another place in the queue.
   *
   * @param before null for the end
   */
  record Move(MessageId message, @Nullable MessageId before) implements Command {}

  record Lock() implements Command {}

  record Unlock() implements Command {}

  /** Off all overlays; the team still sees it. */
  record Hide(MessageId message) implements Command {}

  record Unhide(MessageId message) implements Command {}

  /**
   * Which paid messages join the queue by themselves.
   *
   * @param dollars from this on; 0 for none
   */
  record PaidFrom(int dollars) implements Command {}
}
