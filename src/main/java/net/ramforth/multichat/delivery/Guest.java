package net.ramforth.multichat.delivery;

import java.security.Principal;
import net.ramforth.multichat.account.AccountId;

/** Who is at the other end of a socket, once that is known. */
record Guest(AccountId account, Audience audience) implements Principal {

  @Override
  public String getName() {
    return account.toString();
  }
}
