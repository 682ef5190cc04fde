package net.ramforth.multichat.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.account.Accounts;
import net.ramforth.multichat.account.SignedIn;
import net.ramforth.multichat.account.oauth.ChannelOwner;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/**
 * Keeps in the session who is signed in: the account's id as text and nothing else, so that no
 * upgrade of anything makes stored sessions unreadable. The attribute is the one by which Spring
 * Session finds the sessions of an account.
 */
@Component
class SignedInSessions implements SecurityContextRepository {

  /** Counted from the last request. */
  static final Duration LIFE = Duration.ofDays(90);

  static final String ACCOUNT = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

  private final Accounts accounts;

  SignedInSessions(Accounts accounts) {
    this.accounts = accounts;
  }

  static Authentication authentication(AccountId account) {
    return UsernamePasswordAuthenticationToken.authenticated(new SignedIn(account), "", List.of());
  }

  static Optional<AccountId> accountIn(@Nullable HttpSession session) {
    return session != null && session.getAttribute(ACCOUNT) instanceof String id
        ? parse(id)
        : Optional.empty();
  }

  @Override
  @SuppressWarnings("deprecation")
  public SecurityContext loadContext(HttpRequestResponseHolder holder) {
    return accountIn(holder.getRequest().getSession(false))
        .<SecurityContext>map(account -> new SecurityContextImpl(authentication(account)))
        .orElseGet(SecurityContextImpl::new);
  }

  @Override
  public void saveContext(
      SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
    var account = Optional.ofNullable(context.getAuthentication()).flatMap(this::account);
    if (account.isPresent()) {
      var session = request.getSession();
      session.setAttribute(ACCOUNT, account.get().toString());
      session.setMaxInactiveInterval((int) LIFE.toSeconds());
    } else if (request.getSession(false) != null) {
      request.getSession().removeAttribute(ACCOUNT);
    }
  }

  @Override
  public boolean containsContext(HttpServletRequest request) {
    return accountIn(request.getSession(false)).isPresent();
  }

  private Optional<AccountId> account(Authentication authentication) {
    return switch (authentication.getPrincipal()) {
      case SignedIn(var account) -> Optional.of(account);
      case ChannelOwner owner -> accounts.holderOf(owner.channel());
      case null, default -> Optional.empty();
    };
  }

  private static Optional<AccountId> parse(String id) {
    try {
      return Optional.of(AccountId.of(id));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
