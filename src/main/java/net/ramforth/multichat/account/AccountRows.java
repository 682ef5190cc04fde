package net.ramforth.multichat.account;

import java.util.Optional;
import org.springframework.data.repository.CrudRepository;

interface AccountRows extends CrudRepository<AccountRow, String> {

  Optional<AccountRow> findFirstByLocalTrue();
}
