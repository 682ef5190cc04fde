package net.ramforth.multichat.account;

import java.util.UUID;

/** One person using the product. Also names that person's room. */
public record AccountId(UUID value) {

  public static AccountId random() {
    return new AccountId(UUID.randomUUID());
  }

  /** {@link IllegalArgumentException} if it is not an account id. */
  public static AccountId of(String text) {
    return new AccountId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
