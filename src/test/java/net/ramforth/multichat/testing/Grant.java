package net.ramforth.multichat.testing;

import java.time.Instant;
import java.util.List;

/** A pair of tokens and what they allow. */
public record Grant(
    Person person,
    List<String> scopes,
    String accessToken,
    String refreshToken,
    Instant expiresAt) {

  public Grant {
    scopes = List.copyOf(scopes);
  }
}
