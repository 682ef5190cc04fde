package net.ramforth.multichat.account;

import org.springframework.security.core.AuthenticationException;

/**
 * Ends a sign-in at a platform that would have linked another account's channel. Whoever is signed
 * in stays so, and is asked: see {@link PendingMoves}.
 */
public final class AskBeforeMoving extends AuthenticationException {

  private static final long serialVersionUID = 1;

  AskBeforeMoving() {
    super("The channel belongs to another account");
  }
}
