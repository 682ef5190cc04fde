package net.ramforth.multichat.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * Starts a sign-in at {@code GET /login/{platform}}, for platforms that the operator has a client
 * for. Everything else below {@code /login} is a page of ours.
 */
final class KnownPlatforms implements OAuth2AuthorizationRequestResolver {

  static final String BASE = "/login";

  private final PathPatternRequestMatcher login =
      PathPatternRequestMatcher.pathPattern(HttpMethod.GET, BASE + "/{platform}");
  private final ClientRegistrationRepository registrations;
  private final OAuth2AuthorizationRequestResolver standard;

  KnownPlatforms(ClientRegistrationRepository registrations) {
    this.registrations = registrations;
    this.standard = new DefaultOAuth2AuthorizationRequestResolver(registrations, BASE);
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
    var match = login.matcher(request);
    return match.isMatch() ? resolve(request, match.getVariables().get("platform")) : null;
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest resolve(
      HttpServletRequest request, @Nullable String platform) {
    return platform != null && registrations.findByRegistrationId(platform) != null
        ? standard.resolve(request, platform)
        : null;
  }
}
