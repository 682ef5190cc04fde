package net.ramforth.multichat.twitch;

import net.ramforth.multichat.chat.EndCause;

/** Thrown when there is nothing to log in with. */
final class CannotLogIn extends Exception {

  private static final long serialVersionUID = 1;

  private final EndCause endCause;

  CannotLogIn(EndCause endCause) {
    super(endCause.code());
    this.endCause = endCause;
  }

  EndCause endCause() {
    return endCause;
  }
}
