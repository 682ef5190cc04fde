package net.ramforth.multichat.team;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import net.ramforth.multichat.account.AccountId;

/** One invitation as it is stored. */
@Entity
@Table(name = "invitation")
class InvitationRow {

  @Id private String id;

  /** Into whose team. */
  @Column(name = "account_id", nullable = false)
  private String accountId;

  @Column(name = "secret_hash", nullable = false)
  private String secretHash;

  @Column(nullable = false)
  private String label;

  @Column(nullable = false)
  private String rights;

  /** Milliseconds since 1970. */
  @Column(name = "created_at", nullable = false)
  private long createdAt;

  /** Milliseconds since 1970. */
  @Column(name = "expires_at", nullable = false)
  private long expiresAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected InvitationRow() {}

  InvitationRow(Invitation invitation, InvitationSecret secret, Instant createdAt) {
    this.id = invitation.id().toString();
    this.accountId = invitation.room().toString();
    this.secretHash = secret.hash();
    this.label = invitation.label();
    this.rights = Right.stored(invitation.rights());
    this.createdAt = createdAt.toEpochMilli();
    this.expiresAt = invitation.expiresAt().toEpochMilli();
  }

  Invitation invitation() {
    return new Invitation(
        UUID.fromString(id),
        AccountId.of(accountId),
        label,
        Right.read(rights),
        Instant.ofEpochMilli(expiresAt));
  }
}
