package net.ramforth.multichat.emote.words;

import java.util.List;
import net.ramforth.multichat.chat.EmoteEffect;
import net.ramforth.multichat.chat.Picture;

/** What a word stands for. */
sealed interface Meaning {

  /**
   * A picture.
   *
   * @param id its provider's
   * @param overlays drawn over the emote before it, where there is one
   */
  record Emote(String id, Picture picture, boolean overlays) implements Meaning {}

  /** Does something to the emote behind it. */
  record Prefix(EmoteEffect effect) implements Meaning {}

  /** Does something to the emote before it, and is not seen itself. */
  record Suffix(List<EmoteEffect> effects) implements Meaning {

    public Suffix {
      effects = List.copyOf(effects);
    }
  }
}
