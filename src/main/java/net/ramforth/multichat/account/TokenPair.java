package net.ramforth.multichat.account;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a platform gave us for one channel. Prints no secret. */
record TokenPair(
    String access,
    @Nullable String refresh,
    Set<String> scopes,
    Instant issuedAt,
    Instant expiresAt) {

  TokenPair {
    scopes = Set.copyOf(scopes);
  }

  @Override
  public String toString() {
    return "TokenPair[scopes=" + scopes + ", expiresAt=" + expiresAt + "]";
  }
}
