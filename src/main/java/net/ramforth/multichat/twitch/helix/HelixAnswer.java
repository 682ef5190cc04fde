package net.ramforth.multichat.twitch.helix;

import java.time.Instant;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/**
 * What Helix answered.
 *
 * @param body missing if it was not JSON
 * @param freshAt when the bucket of requests is full again
 */
record HelixAnswer(int status, JsonNode body, Instant freshAt) {

  /** What is wrong, in Twitch's own words; empty if nothing is. */
  String message() {
    return body.path("message").asString("");
  }

  /** Whether Twitch's words have these among them, whatever the case. */
  boolean says(String words) {
    return message().toLowerCase(Locale.ROOT).contains(words);
  }

  /** Whether the token is good, but not for this. */
  boolean wantsScope() {
    return status == 401 && says("missing scope");
  }

  /** Whether another token may help. Older calls say 401 to those who are no moderators, too. */
  boolean refusesToken() {
    return status == 401 && !wantsScope() && !says("moderator");
  }
}
