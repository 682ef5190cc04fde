package net.ramforth.multichat.account.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests under a foreign name. In local mode being on this computer is all it takes to be
 * the owner, and a foreign page can be on it too by letting its own name point here (DNS
 * rebinding).
 */
final class LocalHosts extends OncePerRequestFilter {

  private final Set<String> names;

  LocalHosts(BaseUrl baseUrl) {
    this.names =
        Stream.of("localhost", "127.0.0.1", "[::1]", baseUrl.host().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (names.contains(request.getServerName().toLowerCase(Locale.ROOT))) {
      chain.doFilter(request, response);
    } else {
      response.setStatus(HttpStatus.MISDIRECTED_REQUEST.value());
      response.setContentType(MediaType.TEXT_PLAIN_VALUE);
      response.getWriter().write("Open http://localhost instead: this name is not ours.\n");
    }
  }
}
