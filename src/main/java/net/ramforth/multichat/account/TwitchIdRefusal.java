package net.ramforth.multichat.account;

import org.jspecify.annotations.Nullable;

/** Twitch's token endpoint did not do what it was asked. Carries no token. */
final class TwitchIdRefusal extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final boolean isFinal;

  /**
   * @param isFinal whether asking again is useless: the token itself is refused
   */
  TwitchIdRefusal(String what, boolean isFinal, @Nullable Throwable cause) {
    super(what, cause);
    this.isFinal = isFinal;
  }

  boolean isFinal() {
    return isFinal;
  }
}
