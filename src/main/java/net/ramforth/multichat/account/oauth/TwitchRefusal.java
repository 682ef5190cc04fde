package net.ramforth.multichat.account.oauth;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * An error answer of Twitch, {@code {"status":400,"message":"Invalid refresh token"}}, in OAuth's
 * own words. Twitch has no error codes, so the message decides.
 */
final class TwitchRefusal {

  private static final int LONGEST_MESSAGE = 200;
  private static final JsonMapper JSON = new JsonMapper();

  private TwitchRefusal() {}

  static OAuth2Error read(ClientHttpResponse answer) throws IOException {
    int status = answer.getStatusCode().value();
    var message = messageIn(answer.getBody().readNBytes(10_000));
    return new OAuth2Error(
        codeOf(status, message.toLowerCase(Locale.ROOT)), status + " " + message, null);
  }

  private static String codeOf(int status, String message) {
    if (status >= 500 || status == 429) {
      return OAuth2ErrorCodes.TEMPORARILY_UNAVAILABLE;
    }
    if (message.contains("invalid authorization code")
        || message.contains("invalid refresh token")
        || message.contains("invalid access token")) {
      return OAuth2ErrorCodes.INVALID_GRANT;
    }
    if (message.contains("client") || message.contains("redirect_uri")) {
      return OAuth2ErrorCodes.INVALID_CLIENT;
    }
    return OAuth2ErrorCodes.INVALID_REQUEST;
  }

  private static String messageIn(byte[] body) {
    try {
      var message = JSON.readValue(body, Map.class).get("message");
      var text = message == null ? "" : message.toString();
      return text.substring(0, Math.min(text.length(), LONGEST_MESSAGE));
    } catch (JacksonException | ClassCastException _) {
      return "";
    }
  }
}
