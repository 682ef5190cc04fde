package net.ramforth.multichat.account.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.CookieSerializer.CookieValue;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends the session's cookie again when a signed-in person opens a page, at most once a day.
 * Without it the browser would forget the cookie 90 days after signing in, however often they came
 * since.
 */
final class CookieRenewal extends OncePerRequestFilter {

  private static final String RENEWED_AT = "cookie-renewed-at";
  private static final Duration PAUSE = Duration.ofDays(1);

  private final CookieSerializer cookie;
  private final Clock clock;

  CookieRenewal(CookieSerializer cookie, Clock clock) {
    this.cookie = cookie;
    this.clock = clock;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    var accept = request.getHeader(HttpHeaders.ACCEPT);
    return !HttpMethod.GET.matches(request.getMethod())
        || accept == null
        || !accept.contains(MediaType.TEXT_HTML_VALUE);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var session = request.getSession(false);
    if (SignedInSessions.accountIn(session).isPresent() && session != null) {
      var now = clock.instant();
      if (isDue(session.getAttribute(RENEWED_AT), now)) {
        session.setAttribute(RENEWED_AT, now.toString());
        cookie.writeCookieValue(new CookieValue(request, response, session.getId()));
      }
    }
    chain.doFilter(request, response);
  }

  private static boolean isDue(@Nullable Object renewedAt, Instant now) {
    return !(renewedAt instanceof String text) || Instant.parse(text).plus(PAUSE).isBefore(now);
  }
}
