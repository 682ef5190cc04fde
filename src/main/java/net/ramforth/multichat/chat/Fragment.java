package net.ramforth.multichat.chat;

import java.util.List;

/** A piece of a message in reading order. */
public sealed interface Fragment {

  /** The characters as the viewer typed them, or the picture in words. */
  String text();

  /** Plain text. */
  record Text(String text) implements Fragment {}

  /**
   * A picture in place of a word.
   *
   * @param text what the viewer typed, modifier words included; the picture's {@code alt}
   * @param id its provider's opaque id
   * @param stacks drawn over the emote before it; set only where there is one
   * @param effects what modifier words do to it, in the order in which they were written
   */
  record Emote(String text, String id, Picture picture, boolean stacks, List<EmoteEffect> effects)
      implements Fragment {

    public Emote {
      effects = List.copyOf(effects);
    }

    /** One that stands by itself, as it is. */
    public Emote(String text, String id, Picture picture) {
      this(text, id, picture, false, List.of());
    }
  }

  /**
   * A word that is worth Bits.
   *
   * @param text what the viewer typed, e.g. {@code Cheer100}
   * @param bits how many, 1 or more
   * @param color of its tier, {@code #RRGGBB}
   */
  record Cheermote(String text, int bits, String color, Picture picture) implements Fragment {}

  /**
   * A large picture that was bought and is a message by itself.
   *
   * @param text what it shows, in words; the picture's {@code alt}
   */
  record Sticker(String text, Picture picture) implements Fragment {}
}
