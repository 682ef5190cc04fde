package net.ramforth.multichat.account.signin;

import net.ramforth.multichat.account.BaseUrl;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * What every page tells the browser to refuse: content sniffing, referrers, foreign frames, and
 * everything that does not come from us.
 *
 * <p>A controller that needs another policy sets {@code Content-Security-Policy} itself: the
 * headers are written last, and this one only where there is none.
 *
 * <p>Deliberately no bean: Spring Security would apply it to every chain unasked.
 */
final class PageHeaders implements Customizer<HeadersConfigurer<HttpSecurity>> {

  private final String policy;

  PageHeaders(BaseUrl baseUrl) {
    // 'self' does not cover WebSockets in every browser.
    this.policy =
        String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "connect-src 'self' " + baseUrl.webSocketOrigin(),
            "font-src 'self'",
            "frame-src 'self'",
            "manifest-src 'self'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'self'");
  }

  @Override
  public void customize(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentTypeOptions(Customizer.withDefaults())
        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
        .frameOptions(FrameOptionsConfig::sameOrigin)
        .contentSecurityPolicy(csp -> csp.policyDirectives(policy));
  }
}
