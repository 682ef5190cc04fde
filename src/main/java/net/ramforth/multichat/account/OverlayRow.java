package net.ramforth.multichat.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * An overlay as it is stored. Its key is there twice: hashed, to be found by, and sealed, to be
 * shown to the streamer again.
 */
@Entity
@Table(name = "overlay")
class OverlayRow {

  @Id private String id;

  @Column(name = "account_id", nullable = false)
  private String accountId;

  @Column(name = "key_hash", nullable = false)
  private String keyHash;

  @Column(name = "key_sealed", nullable = false)
  private String keySealed;

  @Column(name = "created_at", nullable = false, columnDefinition = "integer")
  private long createdAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected OverlayRow() {}

  OverlayRow(AccountId account, Instant createdAt) {
    this.id = UUID.randomUUID().toString();
    this.accountId = account.toString();
    this.createdAt = createdAt.toEpochMilli();
    this.keyHash = "";
    this.keySealed = "";
  }

  String id() {
    return id;
  }

  AccountId account() {
    return AccountId.of(accountId);
  }

  String keySealed() {
    return keySealed;
  }

  void setKey(String hash, String sealed) {
    this.keyHash = hash;
    this.keySealed = sealed;
  }
}
