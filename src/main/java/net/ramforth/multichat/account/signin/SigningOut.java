package net.ramforth.multichat.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import net.ramforth.multichat.account.Devices;
import net.ramforth.multichat.account.SignedIn;
import net.ramforth.multichat.account.SignedOut;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;

/** Once the session is gone, its device and its sockets have to go too. */
@Component
class SigningOut implements LogoutSuccessHandler {

  private final Devices devices;
  private final ApplicationEventPublisher events;

  SigningOut(Devices devices, ApplicationEventPublisher events) {
    this.devices = devices;
    this.events = events;
  }

  @Override
  public void onLogoutSuccess(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Authentication authentication)
      throws IOException {
    var session = request.getRequestedSessionId();
    if (session != null
        && authentication != null
        && authentication.getPrincipal() instanceof SignedIn(var account)) {
      devices.forgetSession(session);
      events.publishEvent(new SignedOut(account, session));
    }
    response.sendRedirect("/");
  }
}
