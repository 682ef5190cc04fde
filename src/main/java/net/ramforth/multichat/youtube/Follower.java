package net.ramforth.multichat.youtube;

import java.util.List;
import net.ramforth.multichat.chat.ChatEvent;

/**
 * Who wants to know what happens in the chats of broadcasts. Called from any thread; returns at
 * once.
 */
interface Follower {

  void heard(List<ChatEvent> events);

  /** From now on nothing is missed. */
  void reading(String videoId);

  /** Nothing is heard for now; it is tried again. */
  void interrupted(String videoId);

  /** Comes once, and nothing after it. */
  void over(String videoId, Ending how);
}
