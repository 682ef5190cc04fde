package net.ramforth.multichat.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import net.ramforth.multichat.account.AfterSignIn;
import net.ramforth.multichat.account.Grant;
import net.ramforth.multichat.account.Grants;
import net.ramforth.multichat.account.OauthClient;
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
 *
 * <p>With {@code ?for=} and the code of a {@link Grant} the platform is asked for that, too, and
 * for what the person signed in had granted before: the tokens that come replace those there are.
 */
final class KnownPlatforms implements OAuth2AuthorizationRequestResolver {

  static final String BASE = "/login";

  private final PathPatternRequestMatcher login =
      PathPatternRequestMatcher.pathPattern(HttpMethod.GET, BASE + "/{platform}");
  private final ClientRegistrationRepository registrations;
  private final Grants grants;
  private final OAuth2AuthorizationRequestResolver standard;

  KnownPlatforms(ClientRegistrationRepository registrations, Grants grants) {
    this.registrations = registrations;
    this.grants = grants;
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
    if (platform == null || registrations.findByRegistrationId(platform) == null) {
      return null;
    }
    var plain = standard.resolve(request, platform);
    var wanted = request.getParameter("for");
    var grant = wanted == null ? null : Grant.ofCode(wanted).orElse(null);
    var client = OauthClient.ofCode(platform).orElse(null);
    return plain == null || grant == null || client == null
        ? plain
        : asking(request, plain, grant, client);
  }

  private OAuth2AuthorizationRequest asking(
      HttpServletRequest request,
      OAuth2AuthorizationRequest plain,
      Grant grant,
      OauthClient client) {
    var all = EnumSet.of(grant);
    SignedInSessions.accountIn(request.getSession(false))
        .ifPresent(account -> all.addAll(grants.of(account, client.platform())));
    var scopes = new LinkedHashSet<>(plain.getScopes());
    scopes.addAll(grants.scopes(all, client.platform()));
    AfterSignIn.goTo(request, BASE + "/granted/" + client.code() + "/" + grant.code());
    var asking = OAuth2AuthorizationRequest.from(plain).scopes(scopes);
    if (client == OauthClient.GOOGLE) {
      asking.additionalParameters(more -> more.put("include_granted_scopes", "true"));
    }
    return asking.build();
  }
}
