package net.ramforth.multichat.account;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a platform gave for a channel, in the open. Never printed. */
record Tokens(String access, @Nullable String refresh, Instant expiresAt, Set<String> scopes) {

  Tokens {
    scopes = Set.copyOf(scopes);
  }

  @Override
  public String toString() {
    return "Tokens[expiresAt=" + expiresAt + ", scopes=" + scopes + "]";
  }
}
