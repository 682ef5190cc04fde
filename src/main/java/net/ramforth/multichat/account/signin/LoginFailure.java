package net.ramforth.multichat.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import net.ramforth.multichat.account.AskBeforeMoving;
import net.ramforth.multichat.account.LoginProblem;
import net.ramforth.multichat.account.OauthClient;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Sends whoever could not sign in to the page that says why. */
@Component
class LoginFailure implements AuthenticationFailureHandler {

  private static final Logger log = LoggerFactory.getLogger(LoginFailure.class);
  private static final int LONGEST_DETAIL = 200;

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    if (failure instanceof AskBeforeMoving) {
      response.sendRedirect("/dashboard/move");
      return;
    }
    var client = clientThatAnswered(request);
    var problem = problem(request, failure);
    report(client, problem, failure);
    response.sendRedirect(addressOf(client, problem));
  }

  static String addressOf(OauthClient client, LoginProblem problem) {
    return "/login/problem?platform=" + client.code() + "&reason=" + problem.code();
  }

  private static OauthClient clientThatAnswered(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/auth/google/")
        ? OauthClient.GOOGLE
        : OauthClient.TWITCH;
  }

  private static LoginProblem problem(HttpServletRequest request, AuthenticationException failure) {
    if (!(failure instanceof OAuth2AuthenticationException oauth)) {
      return LoginProblem.UNEXPECTED;
    }
    var code = oauth.getError().getErrorCode();
    return switch (code) {
      case OAuth2ErrorCodes.ACCESS_DENIED -> LoginProblem.DECLINED;
      case "authorization_request_not_found", "invalid_state_parameter" -> LoginProblem.STATE;
      case OAuth2ErrorCodes.INVALID_GRANT -> LoginProblem.EXPIRED;
      case OAuth2ErrorCodes.INVALID_CLIENT,
          OAuth2ErrorCodes.UNAUTHORIZED_CLIENT,
          OAuth2ErrorCodes.INVALID_SCOPE,
          "redirect_mismatch",
          "redirect_uri_mismatch",
          "deleted_client",
          "org_internal",
          "client_registration_not_found" ->
          LoginProblem.CONFIGURATION;
      case "disallowed_useragent" -> LoginProblem.EMBEDDED_BROWSER;
      case "admin_policy_enforced" -> LoginProblem.NOT_ALLOWED;
      case OAuth2ErrorCodes.TEMPORARILY_UNAVAILABLE, OAuth2ErrorCodes.SERVER_ERROR ->
          LoginProblem.UNAVAILABLE;
      case OAuth2ErrorCodes.INVALID_REQUEST ->
          request.getParameter("state") == null ? LoginProblem.STATE : LoginProblem.UNEXPECTED;
      default ->
          wasCutOff(failure)
              ? LoginProblem.UNAVAILABLE
              : LoginProblem.of(code).orElse(LoginProblem.UNEXPECTED);
    };
  }

  private static boolean wasCutOff(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException) {
        return true;
      }
    }
    return false;
  }

  private static void report(
      OauthClient client, LoginProblem problem, AuthenticationException failure) {
    var operatorMayHelp =
        switch (problem) {
          case DECLINED, STATE, EXPIRED, NO_CHANNEL, UNTICKED, EMBEDDED_BROWSER, NOT_ALLOWED ->
              false;
          case CONFIGURATION, API_NOT_ENABLED, QUOTA, UNAVAILABLE, UNEXPECTED -> true;
        };
    (operatorMayHelp ? log.atWarn() : log.atInfo())
        .addKeyValue("platform", client.platform().code())
        .addKeyValue("reason", problem.code())
        .addKeyValue("detail", detail(failure))
        .log("Somebody could not sign in");
  }

  /** What the platform said, or only which exceptions: their messages may quote an answer. */
  private static String detail(AuthenticationException failure) {
    var said = platformsWord(failure);
    if (said != null) {
      return said.substring(0, Math.min(said.length(), LONGEST_DETAIL));
    }
    var names = new StringBuilder();
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      names.append(names.isEmpty() ? "" : " < ").append(cause.getClass().getSimpleName());
    }
    return names.toString();
  }

  private static @Nullable String platformsWord(AuthenticationException failure) {
    if (!(failure instanceof OAuth2AuthenticationException oauth)) {
      return null;
    }
    return switch (oauth.getError().getErrorCode()) {
      case OAuth2ErrorCodes.INVALID_CLIENT,
          OAuth2ErrorCodes.INVALID_GRANT,
          OAuth2ErrorCodes.TEMPORARILY_UNAVAILABLE -> {
        var said = oauth.getError().getDescription();
        yield said == null ? null : said.replaceAll("\\p{Cntrl}", " ");
      }
      default -> null;
    };
  }
}
