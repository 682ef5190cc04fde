package net.ramforth.multichat.team;

import net.ramforth.multichat.account.RandomSecret;

/**
 * Lets whoever has it into one team, once.
 *
 * @param value a {@link RandomSecret}; never printed
 */
record InvitationSecret(String value) {

  InvitationSecret {
    if (!hasShape(value)) {
      throw new IllegalArgumentException("not an invitation");
    }
  }

  static InvitationSecret random() {
    return new InvitationSecret(RandomSecret.make());
  }

  static boolean hasShape(String text) {
    return RandomSecret.hasShape(text);
  }

  String hash() {
    return RandomSecret.hash(value);
  }

  /** Where whoever has it opens it. */
  String path() {
    return "/join/" + value;
  }

  @Override
  public String toString() {
    return "InvitationSecret[…]";
  }
}
