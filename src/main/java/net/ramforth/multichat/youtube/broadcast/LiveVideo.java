package net.ramforth.multichat.youtube.broadcast;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A broadcast that is on air.
 *
 * @param viewers at the same time; null when the channel hides it
 */
public record LiveVideo(
    String id,
    String title,
    String channelId,
    String channelName,
    @Nullable Integer viewers,
    @Nullable Instant startedAt,
    Access access) {

  /** Whether strangers may read its chat, as far as the pages say. */
  public enum Access {
    READABLE,
    MEMBERS_ONLY,
    AGE_RESTRICTED,
    PRIVATE,
    CHAT_DISABLED,

    /** The page does not tell; the live-chat page will. */
    UNSURE
  }
}
