package net.ramforth.multichat.emote.image;

import java.nio.file.Path;

/** What somebody who asks for a picture gets. */
sealed interface Answer {

  /**
   * A picture in a file, which may be gone by the time it is opened.
   *
   * @param tag of the content
   * @param size in bytes
   */
  record Kept(PictureType type, String tag, Path file, long size) implements Answer {}

  /** A picture that was fetched just now. */
  record Fresh(PictureType type, String tag, byte[] bytes) implements Answer {}

  /** The platform has no such picture. */
  record Missing() implements Answer {}

  /** It could not be had. */
  record Unavailable() implements Answer {}

  /** Too many pictures are wanted at once, by this viewer or by all. */
  record Busy() implements Answer {}
}
