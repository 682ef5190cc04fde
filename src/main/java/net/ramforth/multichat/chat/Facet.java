package net.ramforth.multichat.chat;

/** Something that a message has beside author and words. A message has at most one of each. */
public sealed interface Facet
    permits Facet.Notice, Facet.Accent, Facet.Group, Payment, Gift, Reply, Home, Flair {

  /** The platform's own sentence about an event: "Mara subscribed at Tier 1." */
  record Notice(String sentence) implements Facet {

    public Notice {
      if (sentence.isBlank()) {
        throw new IllegalArgumentException("notice says nothing");
      }
    }
  }

  /**
   * The colour that the platform gives the message: of an announcement, of a cheer's tier.
   *
   * @param color {@code #RRGGBB}
   */
  record Accent(String color) implements Facet {}

  /**
   * What belongs together and makes one row that counts.
   *
   * @param id opaque, the same on all that belong together; unique within the platform
   */
  record Group(String id) implements Facet {

    public Group {
      if (id.isBlank()) {
        throw new IllegalArgumentException("group without id");
      }
    }
  }
}
