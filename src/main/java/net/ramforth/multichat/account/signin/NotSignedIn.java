package net.ramforth.multichat.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import net.ramforth.multichat.account.AfterSignIn;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * Answers who asks for what only signed-in people get: pages go to the front page, those of the
 * dock to the one that pairs.
 */
final class NotSignedIn implements AuthenticationEntryPoint {

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    answer(request, response);
  }

  static void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var path = request.getRequestURI();
    if (path.startsWith("/api/")) {
      response.setStatus(HttpStatus.UNAUTHORIZED.value());
      response.setContentType(MediaType.APPLICATION_JSON_VALUE);
      response.getWriter().write("{\"error\":\"not-signed-in\"}");
    } else if (isBelow("/dock", path)) {
      response.sendRedirect("/dock/pair");
    } else {
      if (isWorthComingBackTo(request, path)) {
        var query = request.getQueryString();
        AfterSignIn.goTo(request, query == null ? path : path + "?" + query);
      }
      response.sendRedirect("/");
    }
  }

  /** Pages to which people come by a link or a code that somebody gave them. */
  private static boolean isWorthComingBackTo(HttpServletRequest request, String path) {
    return HttpMethod.GET.matches(request.getMethod())
        && (isBelow("/pair", path) || isBelow("/join", path));
  }

  private static boolean isBelow(String parent, String path) {
    return path.equals(parent) || path.startsWith(parent + "/");
  }
}
