package net.ramforth.multichat.chat;

import java.time.Duration;

/**
 * What people do in a platform's chat besides reading it. Everything is done as the person whose
 * channel comes first, with their own access, and waits for the platform's answer: some seconds at
 * worst. Whether they may is for the platform to say.
 */
public interface ChatActs {

  Platform platform();

  /** The most code points that one message may have. */
  int longestText();

  /**
   * Says something. It comes back as any other message does, by the {@link ChatSource}.
   *
   * @param text one line, not longer than {@link #longestText}
   */
  ActOutcome say(Channel self, ChatPlace where, String text);

  /** Removes one message, for everybody. */
  ActOutcome remove(Channel self, ChatPlace where, MessageId message);

  /**
   * Removes an author's messages and lets them write none for a while.
   *
   * @param duration one second to two weeks
   */
  ActOutcome timeOut(Channel self, ChatPlace where, AuthorId author, Duration duration);

  /** Removes an author's messages and lets them write none any more. */
  ActOutcome ban(Channel self, ChatPlace where, AuthorId author);

  /** Takes back a ban or what is left of a time-out. */
  ActOutcome unban(Channel self, ChatPlace where, AuthorId author);
}
