package net.ramforth.multichat.account;

import java.util.Optional;

/**
 * The operator's client at Twitch, acting for itself and for no person: enough to ask Helix for
 * what everybody may know.
 */
public interface TwitchApp {

  /** Whether the operator has keys for it; without them there is never a token. */
  boolean isConfigured();

  /** Goes with every token. */
  String clientId();

  /** Where Helix is, without a slash at the end. */
  String helix();

  /**
   * An app access token. May wait for Twitch; empty if Twitch gives none, and then for the next
   * minute, too.
   */
  Optional<String> token();

  /** Helix refused this token; the next one will be another. */
  void invalidate(String token);
}
