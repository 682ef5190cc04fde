package net.ramforth.multichat.account;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.CrudRepository;

interface OverlayRows extends CrudRepository<OverlayRow, String> {

  Optional<OverlayRow> findByKeyHash(String keyHash);

  List<OverlayRow> findByAccountIdOrderByCreatedAtAscIdAsc(String accountId);

  long countByAccountId(String accountId);
}
