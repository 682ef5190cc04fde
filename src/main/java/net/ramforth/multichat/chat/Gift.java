package net.ramforth.multichat.chat;

/**
 * Memberships or subscriptions given to others.
 *
 * @param giver the name of who gave; what they gave and what each received is told by this name
 * @param count how many were given; 1 where a message tells of one who received
 */
public record Gift(String giver, int count) implements Facet {

  public Gift {
    if (giver.isBlank() || count < 1) {
      throw new IllegalArgumentException("no giver or no gift");
    }
  }
}
