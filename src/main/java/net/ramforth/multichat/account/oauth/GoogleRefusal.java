package net.ramforth.multichat.account.oauth;

import java.io.IOException;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An error answer of Google's token endpoint, {@code {"error":"invalid_grant",…}}. Its codes are
 * OAuth's, and some of its own.
 */
final class GoogleRefusal {

  private static final int LONGEST_MESSAGE = 200;
  private static final JsonMapper JSON = new JsonMapper();

  private GoogleRefusal() {}

  static OAuth2Error read(ClientHttpResponse answer) throws IOException {
    int status = answer.getStatusCode().value();
    var said = said(answer.getBody().readNBytes(10_000));
    var error = said.path("error").asString("");
    var message = status + " " + error + " " + said.path("error_description").asString("");
    return new OAuth2Error(
        codeOf(status, error),
        message.substring(0, Math.min(message.length(), LONGEST_MESSAGE)),
        null);
  }

  private static String codeOf(int status, String error) {
    if (status >= 500 || status == 429) {
      return OAuth2ErrorCodes.TEMPORARILY_UNAVAILABLE;
    }
    return switch (error) {
      case "invalid_grant" -> OAuth2ErrorCodes.INVALID_GRANT;
      case "invalid_client",
          "unauthorized_client",
          "deleted_client",
          "disabled_client",
          "redirect_uri_mismatch",
          "org_internal" ->
          OAuth2ErrorCodes.INVALID_CLIENT;
      case "admin_policy_enforced" -> "admin_policy_enforced";
      case "temporarily_unavailable",
          "server_error",
          "internal_failure",
          "rate_limit_exceeded",
          "slow_down" ->
          OAuth2ErrorCodes.TEMPORARILY_UNAVAILABLE;
      default -> OAuth2ErrorCodes.INVALID_REQUEST;
    };
  }

  private static JsonNode said(byte[] body) {
    try {
      return JSON.readTree(body);
    } catch (JacksonException _) {
      return JSON.missingNode();
    }
  }
}
