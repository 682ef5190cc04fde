package net.ramforth.multichat.account.signin;

/** What a code that somebody typed leads to. */
sealed interface Look {

  /** A browser that waits for an answer. */
  record Found(Pairing pairing) implements Look {}

  /** None. */
  record Wrong(Problem problem) implements Look {}

  enum Problem {
    /** No code looks like that. */
    MALFORMED,
    /** There is no such code, or it has ended, or was answered already. */
    UNKNOWN,
    /** This account has typed too many of those. */
    TOO_MANY
  }
}
