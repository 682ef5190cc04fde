package net.ramforth.multichat.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Component;

/**
 * Who may read the metrics and the operator's pages: this computer, or who knows the operator's
 * password.
 */
@Component
class Operator {

  static final String AUTHORITY = "operator";

  /** The user name for HTTP Basic. */
  private static final String NAME = "operator";

  /** A reverse proxy on this computer adds these; without them it would make everyone local. */
  private static final List<String> PROXY_HEADERS =
      List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP");

  private final byte[] password;

  Operator(@Value("${multichat.operator-password:}") String password) {
    this.password = password.getBytes(StandardCharsets.UTF_8);
  }

  boolean isOnThisComputer(HttpServletRequest request) {
    return InetAddress.ofLiteral(request.getRemoteAddr()).isLoopbackAddress()
        && PROXY_HEADERS.stream().allMatch(header -> request.getHeader(header) == null);
  }

  /** No AuthenticationManager bean on purpose: Spring Security would ask it about everybody. */
  Authentication authenticate(Authentication attempt) {
    var given = String.valueOf(attempt.getCredentials()).getBytes(StandardCharsets.UTF_8);
    if (password.length == 0
        || !NAME.equals(attempt.getName())
        || !MessageDigest.isEqual(password, given)) {
      throw new BadCredentialsException("not the operator");
    }
    return UsernamePasswordAuthenticationToken.authenticated(
        NAME, "", AuthorityUtils.createAuthorityList(AUTHORITY));
  }
}
