package net.ramforth.multichat.account;

/** Lets tests of other modules meet the failures that only this one may cause. */
public final class TokenTrouble {

  private TokenTrouble() {}

  public static TokenUnavailable untilSignInAgain() {
    return TokenUnavailable.untilSignInAgain(new IllegalStateException("refused, says the test"));
  }

  public static TokenUnavailable forNow() {
    return TokenUnavailable.forNow(new IllegalStateException("unreachable, says the test"));
  }
}
