package net.ramforth.multichat.emote;

import org.jspecify.annotations.Nullable;

/**
 * The channels whose emotes and badges are known in a room.
 *
 * @param twitch Twitch's id of the room's channel there; null if it has none, or only its name is
 *     known yet
 * @param youtube YouTube's id of the room's channel there
 */
public record RoomChannels(@Nullable String twitch, @Nullable String youtube) {

  /** A room that hears nothing. */
  public static final RoomChannels NONE = new RoomChannels(null, null);
}
