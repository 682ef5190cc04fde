package net.ramforth.multichat.delivery;

import java.security.Principal;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.account.Overlay;
import net.ramforth.multichat.account.OverlayId;
import net.ramforth.multichat.team.Seat;
import org.jspecify.annotations.Nullable;

/**
 * Who is at the other end of a socket, once that is known.
 *
 * @param account whose room it is
 * @param overlay which overlay it shows; for the team the one whose filter its messages are marked
 *     by
 * @param seat of the team; null for an overlay on stream
 */
record Guest(AccountId account, OverlayId overlay, @Nullable Seat seat) implements Principal {

  /** On stream, opened by its key: the chat, and nothing about how we are doing. */
  static Guest showing(Overlay overlay) {
    return new Guest(overlay.account(), overlay.id(), null);
  }

  /** A signed-in browser: everything. */
  static Guest ofTeam(Seat seat, Overlay marks) {
    return new Guest(seat.room(), marks.id(), seat);
  }

  boolean isTeam() {
    return seat != null;
  }

  boolean shows(OverlayId other) {
    return !isTeam() && overlay.equals(other);
  }

  /** Whether it is this person's browser in that room. */
  boolean sits(AccountId room, AccountId person) {
    return seat != null && seat.room().equals(room) && seat.person().equals(person);
  }

  @Override
  public String getName() {
    return account.toString();
  }
}
