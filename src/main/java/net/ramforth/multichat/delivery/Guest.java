package net.ramforth.multichat.delivery;

import java.security.Principal;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.account.Overlay;
import net.ramforth.multichat.account.OverlayId;
import org.jspecify.annotations.Nullable;

/**
 * Who is at the other end of a socket, once that is known.
 *
 * @param overlay which overlay it shows; null for the team
 */
record Guest(AccountId account, @Nullable OverlayId overlay) implements Principal {

  /** On stream, opened by its key: the chat, and nothing about how we are doing. */
  static Guest showing(Overlay overlay) {
    return new Guest(overlay.account(), overlay.id());
  }

  /** A signed-in browser: everything. */
  static Guest ofTeam(AccountId account) {
    return new Guest(account, null);
  }

  boolean shows(OverlayId other) {
    return other.equals(overlay);
  }

  @Override
  public String getName() {
    return account.toString();
  }
}
