package net.ramforth.multichat.chat;

import org.jspecify.annotations.Nullable;

/**
 * What somebody paid for a message.
 *
 * @param amount as the platform wrote it, e.g. {@code €5.00}; never blank
 * @param colors null if the platform gives none
 */
public record Payment(String amount, @Nullable CardColors colors) implements Facet {

  public Payment {
    if (amount.isBlank()) {
      throw new IllegalArgumentException("amount is blank");
    }
  }
}
