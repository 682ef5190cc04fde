package net.ramforth.multichat.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A linked channel's tokens as they are stored: sealed. */
@Entity
@Table(name = "token")
class TokenRow {

  @Id
  @Column(name = "channel_id")
  private String channelId;

  @Column(name = "access_sealed", nullable = false)
  private String accessSealed;

  @Column(name = "refresh_sealed")
  private @Nullable String refreshSealed;

  @Column(nullable = false)
  private String scopes;

  @Column(name = "issued_at", nullable = false, columnDefinition = "integer")
  private long issuedAt;

  @Column(name = "expires_at", nullable = false, columnDefinition = "integer")
  private long expiresAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected TokenRow() {}

  TokenRow(
      String channelId,
      String accessSealed,
      @Nullable String refreshSealed,
      String scopes,
      Instant issuedAt,
      Instant expiresAt) {
    this.channelId = channelId;
    this.accessSealed = accessSealed;
    this.refreshSealed = refreshSealed;
    this.scopes = scopes;
    this.issuedAt = issuedAt.toEpochMilli();
    this.expiresAt = expiresAt.toEpochMilli();
  }

  String accessSealed() {
    return accessSealed;
  }

  @Nullable String refreshSealed() {
    return refreshSealed;
  }

  String scopes() {
    return scopes;
  }

  Instant issuedAt() {
    return Instant.ofEpochMilli(issuedAt);
  }

  Instant expiresAt() {
    return Instant.ofEpochMilli(expiresAt);
  }
}
