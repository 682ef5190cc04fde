package net.ramforth.multichat.chat;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One live stream of a channel that can have several at once.
 *
 * @param id the platform's own id (YouTube: the video id)
 * @param url where viewers watch it
 * @param viewers at the last look; null if unknown
 */
public record Broadcast(
    String id, String title, String url, @Nullable Integer viewers, Reading reading) {

  /** What we do with its chat. */
  public enum Reading {
    /** On the way to its chat. */
    JOINING,
    /** Its chat is heard. */
    READING,
    /** The streamer chose another one. */
    NOT_CHOSEN,
    /** Only the channel's members may read its chat. */
    MEMBERS_ONLY,
    /** The streamer has switched its chat off. */
    CHAT_DISABLED,
    /** It needs a sign-in that proves an age. */
    AGE_RESTRICTED,
    /** Only people who were invited see it. */
    PRIVATE;

    /** How wire and pages write it, e.g. {@code members-only}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
