package net.ramforth.multichat.account;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * In local mode, answers only those who call us by our own name.
 *
 * <p>Without sign-in, "it came from this computer" is all we know of a request, and a stranger's
 * page can borrow that: it points its own host name at 127.0.0.1 (DNS rebinding) and the browser
 * then takes us for part of that page. Its requests still carry the stranger's name as Host.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class HostGuard implements Filter {

  private static final int MISDIRECTED_REQUEST = 421;
  private static final Pattern HOST = Pattern.compile("([^:\\[\\]]+|\\[[^\\[\\]]+])(:\\d{1,5})?");

  private final boolean awake;
  private final Set<String> names;

  HostGuard(LocalMode localMode, Environment environment) {
    this.awake = localMode.isOn();
    String ours = BaseUrl.of(environment).host();
    this.names = Set.copyOf(List.of("localhost", Loopback.ADDRESS, "[::1]", ours));
  }

  // The header itself, not getServerName(): a rebound page may send X-Forwarded-Host.
  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (awake && !isOurs(((HttpServletRequest) request).getHeader("Host"))) {
      refuse((HttpServletResponse) response);
    } else {
      chain.doFilter(request, response);
    }
  }

  // No browser leaves the header out, so a request without one comes from no stranger's page.
  private boolean isOurs(@Nullable String header) {
    if (header == null) {
      return true;
    }
    Matcher host = HOST.matcher(header);
    return host.matches() && names.contains(host.group(1).toLowerCase(Locale.ROOT));
  }

  private static void refuse(HttpServletResponse response) throws IOException {
    response.setStatus(MISDIRECTED_REQUEST);
    response.setContentType("text/plain");
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response
        .getWriter()
        .println(
            """
            MultiChatOverlay does not answer to this address.

            On the computer it runs on, open it as http://localhost with its port. If the address
            in your browser is the right one, set APP_BASE_URL to it and start MultiChatOverlay \
            again.\
            """);
  }
}
