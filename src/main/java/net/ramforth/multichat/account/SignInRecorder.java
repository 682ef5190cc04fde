package net.ramforth.multichat.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.Platform;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.stereotype.Component;

/**
 * Where Spring Security hands over the tokens of a fresh login. They go straight into the vault;
 * nothing is ever read back through this door: {@link AccessTokens} is the one for that.
 */
@Component
class SignInRecorder implements OAuth2AuthorizedClientRepository {

  private final Accounts accounts;
  private final AccountSession session;
  private final Clock clock;

  SignInRecorder(Accounts accounts, AccountSession session, Clock clock) {
    this.accounts = accounts;
    this.session = session;
    this.clock = clock;
  }

  @Override
  public void saveAuthorizedClient(
      OAuth2AuthorizedClient client,
      Authentication principal,
      HttpServletRequest request,
      HttpServletResponse response) {
    var user = Objects.requireNonNull(((OAuth2AuthenticationToken) principal).getPrincipal());
    accounts.signIn(proven(client, user), pair(client), session.account(request).orElse(null));
  }

  private static LinkedChannel proven(OAuth2AuthorizedClient client, OAuth2User user) {
    var platform = Platform.ofCode(client.getClientRegistration().getRegistrationId());
    String login = Objects.requireNonNull(user.getAttribute(TwitchUsers.LOGIN));
    String displayName = Objects.requireNonNull(user.getAttribute(TwitchUsers.DISPLAY_NAME));
    return new LinkedChannel(new Channel(platform, user.getName(), login), displayName, false);
  }

  private TokenPair pair(OAuth2AuthorizedClient client) {
    var access = client.getAccessToken();
    var refresh = client.getRefreshToken();
    Instant now = clock.instant();
    return new TokenPair(
        access.getTokenValue(),
        refresh == null ? null : refresh.getTokenValue(),
        Objects.requireNonNullElse(access.getScopes(), Set.of()),
        now,
        Objects.requireNonNullElse(access.getExpiresAt(), now));
  }

  @Override
  public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
      String registrationId, Authentication principal, HttpServletRequest request) {
    return null;
  }

  @Override
  public void removeAuthorizedClient(
      String registrationId,
      Authentication principal,
      HttpServletRequest request,
      HttpServletResponse response) {
    // Nothing is kept here.
  }
}
