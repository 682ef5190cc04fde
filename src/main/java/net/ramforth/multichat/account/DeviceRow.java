package net.ramforth.multichat.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One paired device as it is stored. */
@Entity
@Table(name = "device")
class DeviceRow {

  @Id private String id;

  @Column(name = "account_id", nullable = false)
  private String accountId;

  @Column(name = "session_id", nullable = false, unique = true)
  private String sessionId;

  private @Nullable String name;

  @Column(nullable = false)
  private String program;

  /** Milliseconds since 1970. */
  @Column(name = "paired_at", nullable = false)
  private long pairedAt;

  /** Milliseconds since 1970. */
  @Column(name = "seen_at", nullable = false)
  private long seenAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected DeviceRow() {}

  DeviceRow(AccountId account, String program, String sessionId, Instant pairedAt) {
    this.id = DeviceId.random().toString();
    this.accountId = account.toString();
    this.sessionId = sessionId;
    this.program = program;
    this.pairedAt = pairedAt.toEpochMilli();
    this.seenAt = this.pairedAt;
  }

  AccountId account() {
    return AccountId.of(accountId);
  }

  String sessionId() {
    return sessionId;
  }

  void rename(String name) {
    this.name = name;
  }

  Device device() {
    return new Device(
        DeviceId.of(id),
        name,
        program,
        Instant.ofEpochMilli(pairedAt),
        Instant.ofEpochMilli(seenAt));
  }
}
