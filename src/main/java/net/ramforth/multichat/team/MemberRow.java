package net.ramforth.multichat.team;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import net.ramforth.multichat.account.AccountId;

/** One member of a team as it is stored. */
@Entity
@Table(name = "team_member")
class MemberRow {

  @Id private String id;

  /** Whose team it is. */
  @Column(name = "account_id", nullable = false)
  private String accountId;

  @Column(name = "member_id", nullable = false)
  private String memberId;

  @Column(nullable = false)
  private String rights;

  /** Milliseconds since 1970. */
  @Column(name = "joined_at", nullable = false)
  private long joinedAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected MemberRow() {}

  MemberRow(AccountId room, AccountId person, Instant joinedAt) {
    this.id = UUID.randomUUID().toString();
    this.accountId = room.toString();
    this.memberId = person.toString();
    this.rights = "";
    this.joinedAt = joinedAt.toEpochMilli();
  }

  AccountId room() {
    return AccountId.of(accountId);
  }

  AccountId person() {
    return AccountId.of(memberId);
  }

  Set<Right> rights() {
    return Right.read(rights);
  }

  void allow(Set<Right> rights) {
    this.rights = Right.stored(rights);
  }

  Member member(String name) {
    return new Member(person(), name, rights(), Instant.ofEpochMilli(joinedAt));
  }
}
