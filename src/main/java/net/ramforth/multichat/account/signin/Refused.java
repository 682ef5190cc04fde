package net.ramforth.multichat.account.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import net.ramforth.multichat.account.Reach;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Answers a refused request. A form left open since before the session ended is refused for its
 * CSRF token, but what its owner needs to hear is that they are signed out. A device that strays
 * from the dock is led to the front page and stays signed in.
 */
final class Refused implements AccessDeniedHandler {

  private final RequestMatcher needsSignIn;
  private final RequestMatcher needsPerson;
  private final AccessDeniedHandler forbidden = new AccessDeniedHandlerImpl();

  Refused(RequestMatcher needsSignIn, RequestMatcher needsPerson) {
    this.needsSignIn = needsSignIn;
    this.needsPerson = needsPerson;
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
      throws IOException, ServletException {
    var reach = SignedInSessions.reachOf(request.getSession(false));
    if (needsSignIn.matches(request) && reach.isEmpty()) {
      NotSignedIn.answer(request, response);
    } else if (needsPerson.matches(request) && reach.equals(Optional.of(Reach.DEVICE))) {
      refuseDevice(request, response);
    } else if (refusal instanceof CsrfException && isApi(request)) {
      handNewToken(request, response);
    } else {
      forbidden.handle(request, response, refusal);
    }
  }

  /**
   * A page that was open while its browser signed in again has a token of before. Only pages of
   * ours can read the answer, and they try again with it.
   */
  private static void handNewToken(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setStatus(HttpStatus.FORBIDDEN.value());
    if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
      response.setHeader(token.getHeaderName(), token.getToken());
    }
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.getWriter().write("{\"error\":\"stale-page\"}");
  }

  private static boolean isApi(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/api/");
  }

  private static void refuseDevice(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (isApi(request)) {
      response.setStatus(HttpStatus.FORBIDDEN.value());
      response.setContentType(MediaType.APPLICATION_JSON_VALUE);
      response.getWriter().write("{\"error\":\"not-for-devices\"}");
    } else {
      response.sendRedirect("/");
    }
  }
}
