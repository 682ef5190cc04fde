package net.ramforth.multichat.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One account as it is stored. */
@Entity
@Table(name = "account")
class AccountRow {

  @Id private String id;

  @Column(name = "display_name", nullable = false)
  private String displayName;

  @Column(nullable = false)
  private boolean local;

  /** Milliseconds since 1970. */
  @Column(name = "created_at", nullable = false)
  private long createdAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected AccountRow() {}

  AccountRow(AccountId id, String displayName, boolean local, Instant createdAt) {
    this.id = id.toString();
    this.displayName = displayName;
    this.local = local;
    this.createdAt = createdAt.toEpochMilli();
  }

  AccountId id() {
    return AccountId.of(id);
  }

  void rename(String name) {
    displayName = name;
  }

  AccountProfile profile() {
    return new AccountProfile(id(), displayName, local);
  }
}
