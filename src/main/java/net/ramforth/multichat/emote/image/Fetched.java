package net.ramforth.multichat.emote.image;

/** What came of asking a platform for a picture. */
sealed interface Fetched {

  /** The picture. */
  record Loaded(byte[] bytes, PictureType type) implements Fetched {}

  /** There is none. */
  record Missing() implements Fetched {}

  /** What came is none that we would show to anybody. */
  record Refused(String why) implements Fetched {}

  /** Nothing came. */
  record Failed(String why) implements Fetched {}
}
