package net.ramforth.multichat.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A channel's tokens as they are stored: sealed. {@link StoredTokens} seals and opens them. */
@Entity
@Table(name = "channel_tokens")
class TokensRow {

  @Id
  @Column(name = "channel_id")
  private String channelId;

  @Column(name = "access_token", nullable = false)
  private String accessToken;

  @Column(name = "refresh_token")
  private @Nullable String refreshToken;

  /** Milliseconds since 1970. */
  @Column(name = "expires_at", nullable = false)
  private long expiresAt;

  /** Separated by spaces. */
  @Column(nullable = false)
  private String scopes;

  /** The platform has refused the refresh token for good. */
  @Column(nullable = false)
  private boolean dead;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected TokensRow() {}

  TokensRow(
      String channelId,
      String sealedAccessToken,
      @Nullable String sealedRefreshToken,
      Instant expiresAt,
      Set<String> scopes) {
    this.channelId = channelId;
    this.accessToken = sealedAccessToken;
    this.refreshToken = sealedRefreshToken;
    this.expiresAt = expiresAt.toEpochMilli();
    this.scopes = String.join(" ", scopes);
  }

  String accessToken() {
    return accessToken;
  }

  @Nullable String refreshToken() {
    return refreshToken;
  }

  Instant expiresAt() {
    return Instant.ofEpochMilli(expiresAt);
  }

  Set<String> scopes() {
    return scopes.isBlank() ? Set.of() : Set.of(scopes.split(" "));
  }

  boolean isDead() {
    return dead;
  }

  void die() {
    dead = true;
  }

  /** What a platform has refused is as good as expired. */
  void expire() {
    expiresAt = 0;
  }
}
