package net.ramforth.multichat.chat;

/** A piece of a message in reading order. */
public sealed interface Fragment {

  /** The characters as the viewer typed them, or the picture in words. */
  String text();

  /** Plain text. */
  record Text(String text) implements Fragment {}

  /**
   * A picture in place of a word.
   *
   * @param text what the viewer typed; the picture's {@code alt}
   * @param id the platform's opaque id
   * @param url where the picture is
   */
  record Emote(String text, String id, String url) implements Fragment {}

  /**
   * A large picture that was bought and is a message by itself.
   *
   * @param text what it shows, in words; the picture's {@code alt}
   * @param url where the picture is
   */
  record Sticker(String text, String url) implements Fragment {}
}
