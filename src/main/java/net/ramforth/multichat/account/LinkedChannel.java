package net.ramforth.multichat.account;

import net.ramforth.multichat.chat.Channel;
import org.jspecify.annotations.Nullable;

/**
 * A channel that an account has linked.
 *
 * @param displayName how the platform writes the channel's name
 * @param anonymous read without a token, as in local mode; its channel is only named
 * @param chosenBroadcast the id of the one broadcast to read; null for all that are live
 */
public record LinkedChannel(
    Channel channel, String displayName, boolean anonymous, @Nullable String chosenBroadcast) {

  /** Begins the name of a single YouTube video, which is followed as if it were a channel. */
  public static final String VIDEO = "v=";

  LinkedChannel(Channel channel, String displayName, boolean anonymous) {
    this(channel, displayName, anonymous, null);
  }

  /** Whether it is a single video rather than a channel. */
  public boolean isVideo() {
    return channel.name().startsWith(VIDEO);
  }
}
