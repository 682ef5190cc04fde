package net.ramforth.multichat.team;

import java.util.List;
import java.util.Optional;
import net.ramforth.multichat.account.AccountId;
import org.springframework.data.repository.CrudRepository;

interface MemberRows extends CrudRepository<MemberRow, String> {

  Optional<MemberRow> findByAccountIdAndMemberId(String accountId, String memberId);

  List<MemberRow> findByAccountIdOrderByJoinedAtAscIdAsc(String accountId);

  List<MemberRow> findByMemberIdOrderByJoinedAtAscIdAsc(String memberId);

  long countByAccountId(String accountId);

  default Optional<MemberRow> find(AccountId room, AccountId person) {
    return findByAccountIdAndMemberId(room.toString(), person.toString());
  }

  default List<MemberRow> in(AccountId room) {
    return findByAccountIdOrderByJoinedAtAscIdAsc(room.toString());
  }

  default List<MemberRow> of(AccountId person) {
    return findByMemberIdOrderByJoinedAtAscIdAsc(person.toString());
  }
}
