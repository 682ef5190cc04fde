package net.ramforth.multichat.account.oauth;

import net.ramforth.multichat.account.LoginProblem;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import tools.jackson.databind.JsonNode;

/**
 * An error answer of the YouTube Data API, {@code
 * {"error":{"code":403,"errors":[{"reason":"quotaExceeded"}]}}}. The first reason decides.
 */
final class YoutubeRefusal {

  private static final int LONGEST_REASON = 60;

  private YoutubeRefusal() {}

  static OAuth2Error read(int status, JsonNode answer) {
    var reason = reasonIn(answer.path("error"));
    return new OAuth2Error(
        codeOf(status, reason),
        status + " " + reason.substring(0, Math.min(reason.length(), LONGEST_REASON)),
        null);
  }

  private static String reasonIn(JsonNode error) {
    var classic = error.path("errors").path(0).path("reason").asString("");
    // Newer front ends of Google say it here, in capitals.
    return classic.isEmpty() ? error.path("details").path(0).path("reason").asString("") : classic;
  }

  private static String codeOf(int status, String reason) {
    return switch (reason) {
      case "youtubeSignupRequired", "channelNotFound" -> LoginProblem.NO_CHANNEL.code();
      case "insufficientPermissions", "ACCESS_TOKEN_SCOPE_INSUFFICIENT" ->
          LoginProblem.UNTICKED.code();
      case "accessNotConfigured", "SERVICE_DISABLED" -> LoginProblem.API_NOT_ENABLED.code();
      case "quotaExceeded", "dailyLimitExceeded" -> LoginProblem.QUOTA.code();
      case "rateLimitExceeded", "userRateLimitExceeded", "RATE_LIMIT_EXCEEDED" ->
          OAuth2ErrorCodes.TEMPORARILY_UNAVAILABLE;
      default ->
          status >= 500 || status == 429
              ? OAuth2ErrorCodes.TEMPORARILY_UNAVAILABLE
              : "invalid_user_info_response";
    };
  }
}
