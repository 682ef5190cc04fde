package net.ramforth.multichat.account;

import java.security.Principal;

/** A signed-in browser: whose account it may use. */
public record SignedIn(AccountId account) implements Principal {

  @Override
  public String getName() {
    return account.toString();
  }
}
