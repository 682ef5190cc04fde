package net.ramforth.multichat.chat;

/**
 * A chat's home on a platform. Two channels are the same when platform and id are.
 *
 * @param id the platform's own id (Twitch: digits; YouTube: {@code UC…}). One that was only named,
 *     never looked up, has {@code #} and its name here, as IRC writes it: see {@link #named}.
 * @param name what the platform's addresses use (Twitch: the login, lower case; YouTube: {@code
 *     @handle}, or {@code v=} and the id of a single video). Names change.
 */
public record Channel(Platform platform, String id, String name) {

  public Channel {
    if (id.isBlank()) {
      throw new IllegalArgumentException("channel id is blank");
    }
    if (name.isBlank()) {
      throw new IllegalArgumentException("channel name is blank");
    }
  }

  /** A channel known by name alone, as in local mode, where nobody may look up its id. */
  public static Channel named(Platform platform, String name) {
    return new Channel(platform, "#" + name, name);
  }

  /** Whether only its name is known, not the platform's id of it. */
  public boolean isNamed() {
    return id.startsWith("#");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Channel that && platform == that.platform && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return 31 * platform.hashCode() + id.hashCode();
  }
}
