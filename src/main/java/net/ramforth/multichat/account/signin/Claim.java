package net.ramforth.multichat.account.signin;

import net.ramforth.multichat.account.AccountId;

/** How it stands with the code that a browser shows. */
sealed interface Claim {

  record Waiting() implements Claim {}

  /** The browser is to become a device of this account. Said once. */
  record Approved(AccountId account, String program) implements Claim {}

  record Declined() implements Claim {}

  /** Or never was this browser's. */
  record Expired() implements Claim {}
}
