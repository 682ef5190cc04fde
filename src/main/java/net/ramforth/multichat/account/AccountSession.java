package net.ramforth.multichat.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import net.ramforth.multichat.chat.Platform;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/**
 * Which account a browser is signed in to. The session holds nothing but the account's id as text,
 * so that no upgrade of ours or of a library can make a stored session unreadable.
 */
@Component
class AccountSession implements SecurityContextRepository {

  private static final String ACCOUNT = "account";

  private final ObjectProvider<Accounts> accounts;

  AccountSession(ObjectProvider<Accounts> accounts) {
    this.accounts = accounts;
  }

  /** The account this request's browser is signed in to. */
  Optional<AccountId> account(HttpServletRequest request) {
    var session = request.getSession(false);
    return session != null && session.getAttribute(ACCOUNT) instanceof String id
        ? Optional.of(AccountId.of(id))
        : Optional.empty();
  }

  static Authentication authentication(AccountId account) {
    return UsernamePasswordAuthenticationToken.authenticated(
        new SignedIn(account), null, List.of());
  }

  @Override
  public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
    return new Loaded(request);
  }

  @Override
  @Deprecated
  public SecurityContext loadContext(HttpRequestResponseHolder holder) {
    return loadDeferredContext(holder.getRequest()).get();
  }

  @Override
  public void saveContext(
      SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
    var account = account(context.getAuthentication());
    if (account.isPresent()) {
      var session = request.getSession();
      session.setAttribute(ACCOUNT, account.get().toString());
      session.setAttribute(
          FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, account.get().toString());
    } else if (request.getSession(false) != null) {
      request.getSession().removeAttribute(ACCOUNT);
    }
  }

  @Override
  public boolean containsContext(HttpServletRequest request) {
    return account(request).isPresent();
  }

  private Optional<AccountId> account(@Nullable Authentication authentication) {
    return switch (authentication) {
      case OAuth2AuthenticationToken login ->
          accounts
              .getObject()
              .ownerOf(Platform.ofCode(login.getAuthorizedClientRegistrationId()), login.getName());
      case Authentication other when other.getPrincipal() instanceof SignedIn(var account) ->
          Optional.of(account);
      case null, default -> Optional.empty();
    };
  }

  private final class Loaded implements DeferredSecurityContext {

    private final HttpServletRequest request;
    private @Nullable SecurityContext context;

    Loaded(HttpServletRequest request) {
      this.request = request;
    }

    @Override
    public SecurityContext get() {
      if (context == null) {
        context =
            account(request)
                .<SecurityContext>map(id -> new SecurityContextImpl(authentication(id)))
                .orElseGet(SecurityContextHolder::createEmptyContext);
      }
      return context;
    }

    @Override
    public boolean isGenerated() {
      return account(request).isEmpty();
    }
  }
}
