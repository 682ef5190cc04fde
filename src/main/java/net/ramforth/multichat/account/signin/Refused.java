package net.ramforth.multichat.account.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Answers a refused request. A form left open since before the session ended is refused for its
 * CSRF token, but what its owner needs to hear is that they are signed out.
 */
final class Refused implements AccessDeniedHandler {

  private final RequestMatcher needsSignIn;
  private final AccessDeniedHandler forbidden = new AccessDeniedHandlerImpl();

  Refused(RequestMatcher needsSignIn) {
    this.needsSignIn = needsSignIn;
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
      throws IOException, ServletException {
    if (needsSignIn.matches(request)
        && SignedInSessions.accountIn(request.getSession(false)).isEmpty()) {
      NotSignedIn.answer(request, response);
    } else {
      forbidden.handle(request, response, refusal);
    }
  }
}
