package net.ramforth.multichat.account;

import java.security.Principal;

/** Who a signed-in browser is: the principal of its requests and sockets. */
public record SignedIn(AccountId account) implements Principal {

  @Override
  public String getName() {
    return account.toString();
  }
}
