package net.ramforth.multichat.emote.words;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words that mean something in a channel, as of now; the first shelf that has one wins. */
record Words(List<Shelf> shelves) {

  static final Words NONE = new Words(List.of());

  boolean isEmpty() {
    for (Shelf shelf : shelves) {
      if (!shelf.words().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  @Nullable Meaning of(String word) {
    for (Shelf shelf : shelves) {
      Meaning meaning = shelf.words().get(word);
      if (meaning != null) {
        return meaning;
      }
    }
    return null;
  }
}
