package net.ramforth.multichat.chat;

import java.util.Locale;

/** What an author is in a channel. The order is the order in which style sheets see them. */
public enum Role {
  BROADCASTER,
  MODERATOR,
  VIP,
  /** Pays on Twitch. */
  SUBSCRIBER,
  /** Pays on YouTube. */
  MEMBER,
  VERIFIED,
  /** Writes in this channel for the first time. */
  FIRST,
  /** Writes again after a long time. */
  RETURNING;

  /** How wire and style sheets write it, e.g. {@code moderator}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
