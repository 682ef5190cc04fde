package net.ramforth.multichat.settings;

/** Whose messages with links are shown: these and whoever stands above them. */
public enum Links implements Code {
  EVERYONE,
  /** Who pays: subscribers on Twitch, members on YouTube. */
  SUBSCRIBERS,
  VIPS,
  MODERATORS,
  /** Nobody but the broadcaster. */
  NOBODY
}
