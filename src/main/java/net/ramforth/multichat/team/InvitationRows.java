package net.ramforth.multichat.team;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface InvitationRows extends CrudRepository<InvitationRow, String> {

  Optional<InvitationRow> findBySecretHash(String secretHash);

  Optional<InvitationRow> findByIdAndAccountId(String id, String accountId);

  List<InvitationRow> findByAccountIdOrderByCreatedAtAscIdAsc(String accountId);

  long countByAccountId(String accountId);

  /** How many there were: of several who ask at once, one is told 1. */
  @Modifying
  @Query("delete from InvitationRow row where row.id = ?1")
  int take(String id);

  /** Forgets those that are good for nothing at this time, in milliseconds since 1970. */
  @Modifying
  @Query("delete from InvitationRow row where row.expiresAt <= ?1")
  void forgetExpired(long now);
}
