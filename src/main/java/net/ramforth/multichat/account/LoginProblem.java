package net.ramforth.multichat.account;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClientResponseException;

/** Why somebody could not be signed in, by what they or the operator can do about it. */
enum LoginProblem {
  /** The person said no on the platform's page. */
  DECLINED,
  /** The answer belongs to no login that this browser began: forged, replayed or too late. */
  STATE,
  /** The platform does not know the code any more. */
  EXPIRED,
  /** The platform does not accept us: client id, secret or redirect URL are not right. */
  CONFIGURATION,
  /** The platform is down or too slow. */
  UNAVAILABLE,
  /** Anything else. */
  UNEXPECTED;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static LoginProblem of(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      switch (cause) {
        case RestClientResponseException answer -> {
          return of(answer);
        }
        case ResourceAccessException _ -> {
          return UNAVAILABLE;
        }
        default -> {}
      }
    }
    return failure instanceof OAuth2AuthenticationException refused
        ? of(refused.getError().getErrorCode())
        : UNEXPECTED;
  }

  /** What Twitch's endpoints answer, see docs/twitch.md. */
  private static LoginProblem of(RestClientResponseException answer) {
    var status = answer.getStatusCode();
    if (status.is5xxServerError() || status.isSameCodeAs(HttpStatus.TOO_MANY_REQUESTS)) {
      return UNAVAILABLE;
    }
    return answer.getResponseBodyAsString().toLowerCase(Locale.ROOT).contains("authorization code")
        ? EXPIRED
        : CONFIGURATION;
  }

  private static LoginProblem of(String errorCode) {
    return switch (errorCode) {
      case "access_denied" -> DECLINED;
      case "authorization_request_not_found", "invalid_state_parameter" -> STATE;
      case "redirect_mismatch", "invalid_client", "invalid_scope", "unauthorized_client" ->
          CONFIGURATION;
      case "server_error", "temporarily_unavailable" -> UNAVAILABLE;
      default -> UNEXPECTED;
    };
  }
}
