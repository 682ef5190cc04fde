package net.ramforth.multichat.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One overlay as it is stored: its key hashed for looking up and sealed for showing. */
@Entity
@Table(name = "overlay")
class OverlayRow {

  @Id private String id;

  @Column(name = "account_id", nullable = false)
  private String accountId;

  @Column(nullable = false)
  private String name;

  @Column(name = "key_hash", nullable = false, unique = true)
  private String keyHash;

  @Column(name = "key_sealed", nullable = false)
  private String keySealed;

  /** Milliseconds since 1970. */
  @Column(name = "created_at", nullable = false)
  private long createdAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected OverlayRow() {}

  OverlayRow(AccountId account, String name, Instant createdAt) {
    this.id = UUID.randomUUID().toString();
    this.accountId = account.toString();
    this.name = name;
    this.keyHash = "";
    this.keySealed = "";
    this.createdAt = createdAt.toEpochMilli();
  }

  String id() {
    return id;
  }

  AccountId account() {
    return AccountId.of(accountId);
  }

  String keyHash() {
    return keyHash;
  }

  String keySealed() {
    return keySealed;
  }

  void lockWith(String hash, String sealed) {
    keyHash = hash;
    keySealed = sealed;
  }
}
