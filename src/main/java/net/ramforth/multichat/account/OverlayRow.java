package net.ramforth.multichat.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

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

  /** Milliseconds since 1970; null if nobody ever showed it. */
  @Column(name = "seen_at")
  private @Nullable Long seenAt;

  @Column(name = "seen_in")
  private @Nullable String seenIn;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected OverlayRow() {}

  OverlayRow(AccountId account, String name, Instant createdAt) {
    this.id = OverlayId.random().toString();
    this.accountId = account.toString();
    this.name = name;
    this.keyHash = "";
    this.keySealed = "";
    this.createdAt = createdAt.toEpochMilli();
  }

  String id() {
    return id;
  }

  Overlay overlay() {
    return new Overlay(OverlayId.of(id), AccountId.of(accountId), name);
  }

  @Nullable LastSeen lastSeen() {
    return seenAt == null || seenIn == null
        ? null
        : new LastSeen(Instant.ofEpochMilli(seenAt), seenIn);
  }

  void seen(LastSeen seen) {
    seenAt = seen.at().toEpochMilli();
    seenIn = seen.program();
  }

  void rename(String name) {
    this.name = name;
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
