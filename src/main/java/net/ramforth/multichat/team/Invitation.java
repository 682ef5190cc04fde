package net.ramforth.multichat.team;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import net.ramforth.multichat.account.AccountId;

/**
 * A link into a team that nobody has used yet; what makes it one, the secret, is not in here.
 *
 * @param label whom the host made it for
 * @param expiresAt from then on it is good for nothing
 */
record Invitation(UUID id, AccountId room, String label, Set<Right> rights, Instant expiresAt) {

  Invitation {
    rights = Set.copyOf(rights);
  }
}
