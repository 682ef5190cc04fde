package net.ramforth.multichat.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import net.ramforth.multichat.account.oauth.ChannelOwner;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Receives what a finished sign-in brought: the channel's owner and the tokens. */
@Component
class LinkingClients implements OAuth2AuthorizedClientRepository {

  private final Linking linking;
  private final PendingMoves pendingMoves;
  private final Clock clock;

  LinkingClients(Linking linking, PendingMoves pendingMoves, Clock clock) {
    this.linking = linking;
    this.pendingMoves = pendingMoves;
    this.clock = clock;
  }

  @Override
  public void saveAuthorizedClient(
      OAuth2AuthorizedClient client,
      Authentication principal,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (principal.getPrincipal() instanceof ChannelOwner(var channel, var displayName)) {
      try {
        var linked = new LinkedChannel(channel, displayName, false);
        var tokens = SealedClients.tokensOf(client, clock);
        var current = signedInNow();
        if (!linking.signIn(current, linked, tokens) && current != null) {
          pendingMoves.ask(request.getSession().getId(), current, linked, tokens);
          throw new AskBeforeMoving();
        }
      } catch (DataAccessException | TransactionException e) {
        throw new OAuth2AuthenticationException(
            new OAuth2Error("not-stored"), "The sign-in could not be stored", e);
      }
    }
  }

  /** Nobody on a device: it may not add a way into the account. */
  private static @Nullable AccountId signedInNow() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    return Reach.PERSON.isOf(authentication)
            && authentication != null
            && authentication.getPrincipal() instanceof SignedIn(var account)
        ? account
        : null;
  }

  // Pages never use a platform's token; AccessTokens gives them to listeners.
  @Override
  @SuppressWarnings("TypeParameterUnusedInFormals")
  public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
      String registrationId, Authentication principal, HttpServletRequest request) {
    return null;
  }

  @Override
  public void removeAuthorizedClient(
      String registrationId,
      Authentication principal,
      HttpServletRequest request,
      HttpServletResponse response) {}
}
