package net.ramforth.multichat.featured;

import java.util.Set;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.team.Right;
import net.ramforth.multichat.team.Seat;

/** The people around one stage. */
final class Seats {

  private static final AccountId ROOM = AccountId.random();

  static final Seat ADA = new Seat(ROOM, "Ada", ROOM, true, Set.of(Right.values()));

  private Seats() {}

  static Seat mo(Right... rights) {
    return member("Mo", rights);
  }

  static Seat member(String name, Right... rights) {
    return new Seat(AccountId.random(), name, ROOM, false, Set.of(rights));
  }
}
