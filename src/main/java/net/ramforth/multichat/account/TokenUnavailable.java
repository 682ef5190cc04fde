package net.ramforth.multichat.account;

import org.jspecify.annotations.Nullable;

/** Thrown when no usable token can be had. */
public final class TokenUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final boolean signInAgain;

  private TokenUnavailable(String message, boolean signInAgain, @Nullable Throwable cause) {
    super(message, cause);
    this.signInAgain = signInAgain;
  }

  /** The platform refuses the refresh token for good: only the account holder can help. */
  static TokenUnavailable untilSignInAgain(@Nullable Throwable cause) {
    return new TokenUnavailable("The account holder must sign in again.", true, cause);
  }

  /** The platform could not be asked just now; later may help. */
  static TokenUnavailable forNow(@Nullable Throwable cause) {
    return new TokenUnavailable("The platform cannot be asked for a token now.", false, cause);
  }

  /** Whether only signing in again helps; otherwise trying later may. */
  public boolean signInAgain() {
    return signInAgain;
  }
}
