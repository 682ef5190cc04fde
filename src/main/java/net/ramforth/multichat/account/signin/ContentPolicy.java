package net.ramforth.multichat.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.stereotype.Component;

/** What pages may load and run, unless a page has said so itself: only what is ours. */
@Component
class ContentPolicy implements HeaderWriter {

  private static final String HEADER = "Content-Security-Policy";

  private final String policy;

  ContentPolicy(BaseUrl baseUrl) {
    this.policy =
        String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "connect-src 'self' " + baseUrl.webSocketOrigin(),
            "font-src 'self'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'self'");
  }

  @Override
  public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
    if (!response.containsHeader(HEADER)) {
      response.setHeader(HEADER, policy);
    }
  }
}
