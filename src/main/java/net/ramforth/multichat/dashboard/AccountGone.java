package net.ramforth.multichat.dashboard;

/** The browser is still signed in to an account that was deleted elsewhere. */
final class AccountGone extends RuntimeException {
  private static final long serialVersionUID = 1;
}
