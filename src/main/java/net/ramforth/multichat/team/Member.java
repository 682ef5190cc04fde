package net.ramforth.multichat.team;

import java.time.Instant;
import java.util.Set;
import net.ramforth.multichat.account.AccountId;

/** Somebody who was let into a team. */
public record Member(AccountId person, String name, Set<Right> rights, Instant joinedAt) {

  public Member {
    rights = Set.copyOf(rights);
  }
}
