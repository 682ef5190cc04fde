package net.ramforth.multichat.chat;

import org.jspecify.annotations.Nullable;

/**
 * A picture and the box that it fills, known before it has come, so that a late one moves nothing.
 *
 * @param url where it is: {@code https://} at a platform or emote provider, or a path of our own
 * @param still the same without motion; null where it does not move, or only moves
 * @param width in CSS pixels beside text of a usual size, 1 to {@value #MOST}
 * @param height an emote's is mostly 28, a badge's 18
 */
public record Picture(String url, @Nullable String still, int width, int height) {

  /** Wider or higher than any that a platform shows in chat. */
  public static final int MOST = 512;

  /** Height and width of an emote on Twitch, and the height of all others. */
  public static final int EMOTE_SIZE = 28;

  /** Height and width of a badge. */
  public static final int BADGE_SIZE = 18;

  /** Height and width of an avatar. */
  public static final int AVATAR_SIZE = 24;

  public Picture {
    if (url.isBlank()) {
      throw new IllegalArgumentException("picture without address");
    }
    if (width < 1 || width > MOST || height < 1 || height > MOST) {
      throw new IllegalArgumentException("picture of " + width + " by " + height);
    }
  }

  /** A square emote that does not move. */
  public static Picture emote(String url) {
    return new Picture(url, null, EMOTE_SIZE, EMOTE_SIZE);
  }

  /** A badge; they never move. */
  public static Picture badge(String url) {
    return new Picture(url, null, BADGE_SIZE, BADGE_SIZE);
  }

  /** An avatar. */
  public static Picture avatar(String url) {
    return new Picture(url, null, AVATAR_SIZE, AVATAR_SIZE);
  }

  /** The same size, found elsewhere. */
  public Picture at(String otherUrl, @Nullable String otherStill) {
    return new Picture(otherUrl, otherStill, width, height);
  }
}
