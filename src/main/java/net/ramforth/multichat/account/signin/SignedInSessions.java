package net.ramforth.multichat.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Optional;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.account.Accounts;
import net.ramforth.multichat.account.DeviceId;
import net.ramforth.multichat.account.Devices;
import net.ramforth.multichat.account.Reach;
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
 * Keeps in the session who is signed in: the account's id as text, the id of a paired device, and
 * nothing else, so that no upgrade of anything makes stored sessions unreadable. The attribute is
 * the one by which Spring Session finds the sessions of an account.
 */
@Component
class SignedInSessions implements SecurityContextRepository {

  /** Counted from the last request. */
  static final Duration LIFE = Devices.LIFE;

  static final String ACCOUNT = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

  /** Only sessions of devices have it. */
  private static final String DEVICE = "device";

  private final Accounts accounts;
  private final Devices devices;

  SignedInSessions(Accounts accounts, Devices devices) {
    this.accounts = accounts;
    this.devices = devices;
  }

  static Authentication authentication(AccountId account, Reach reach) {
    return UsernamePasswordAuthenticationToken.authenticated(
        new SignedIn(account), "", reach.granted());
  }

  /** How much the session opens, if anything. */
  static Optional<Reach> reachOf(@Nullable HttpSession session) {
    return accountIn(session).map(_ -> deviceIn(session).isPresent() ? Reach.DEVICE : Reach.PERSON);
  }

  static Optional<AccountId> accountIn(@Nullable HttpSession session) {
    return session != null && session.getAttribute(ACCOUNT) instanceof String id
        ? parse(id)
        : Optional.empty();
  }

  /** Makes the session one of a device of the account. It opens the dock from here on. */
  void becomeDevice(HttpSession session, AccountId account, DeviceId device) {
    session.setAttribute(DEVICE, device.toString());
    keep(session, account);
  }

  @Override
  @SuppressWarnings("deprecation")
  public SecurityContext loadContext(HttpRequestResponseHolder holder) {
    var session = holder.getRequest().getSession(false);
    var device = deviceIn(session);
    if (session != null && device.isPresent() && !devices.seen(device.get())) {
      session.invalidate();
      return new SecurityContextImpl();
    }
    var reach = device.isPresent() ? Reach.DEVICE : Reach.PERSON;
    return accountIn(session)
        .<SecurityContext>map(account -> new SecurityContextImpl(authentication(account, reach)))
        .orElseGet(SecurityContextImpl::new);
  }

  @Override
  public void saveContext(
      SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
    var account = Optional.ofNullable(context.getAuthentication()).flatMap(this::account);
    if (account.isPresent()) {
      var session = request.getSession();
      // Somebody signed in on a device: from here on it is their browser.
      deviceIn(session).ifPresent(devices::forget);
      session.removeAttribute(DEVICE);
      keep(session, account.get());
    } else if (request.getSession(false) != null) {
      request.getSession().removeAttribute(ACCOUNT);
    }
  }

  @Override
  public boolean containsContext(HttpServletRequest request) {
    return accountIn(request.getSession(false)).isPresent();
  }

  private static void keep(HttpSession session, AccountId account) {
    session.setAttribute(ACCOUNT, account.toString());
    session.setMaxInactiveInterval((int) LIFE.toSeconds());
  }

  private static Optional<DeviceId> deviceIn(@Nullable HttpSession session) {
    return session != null && session.getAttribute(DEVICE) instanceof String id
        ? Optional.of(DeviceId.orNone(id))
        : Optional.empty();
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
