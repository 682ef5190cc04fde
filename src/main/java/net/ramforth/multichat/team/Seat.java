package net.ramforth.multichat.team;

import java.util.EnumSet;
import java.util.Set;
import net.ramforth.multichat.account.AccountId;

/**
 * Somebody's place in a room: the proof that they may be there, and what they may do. Only {@link
 * Team} hands it out, from what is stored; nothing that a browser says becomes a seat.
 *
 * @param name how the others know the person
 * @param host whether it is their own room: the streamer, whose word wins
 */
public record Seat(AccountId person, String name, AccountId room, boolean host, Set<Right> rights) {

  public Seat {
    rights = Set.copyOf(rights);
  }

  static Seat host(AccountId account, String name) {
    return new Seat(account, name, account, true, EnumSet.allOf(Right.class));
  }

  public boolean may(Right right) {
    return rights.contains(right);
  }

  /**
   * Goes on only with the right.
   *
   * @throws NotAllowed without it
   */
  public void require(Right right) {
    if (!may(right)) {
      throw new NotAllowed(right.code());
    }
  }

  /**
   * Goes on only for the streamer.
   *
   * @throws NotAllowed for everybody else
   */
  public void requireHost() {
    if (!host) {
      throw new NotAllowed("host");
    }
  }
}
