package net.ramforth.multichat.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Ways in that need no platform. */
@Controller
class LoginController {

  private final Accounts accounts;
  private final AccountSession session;
  private final LocalMode localMode;

  LoginController(Accounts accounts, AccountSession session, LocalMode localMode) {
    this.accounts = accounts;
    this.session = session;
    this.localMode = localMode;
  }

  /** "Use on this computer". */
  @PostMapping("/local")
  String useLocally(HttpServletRequest request, HttpServletResponse response) {
    if (!localMode.isOn()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    request.getSession();
    request.changeSessionId();
    var account = AccountSession.authentication(accounts.local());
    session.saveContext(new SecurityContextImpl(account), request, response);
    return "redirect:/dashboard";
  }

  /** Reached only for a platform that this installation has no client for. */
  @GetMapping("/login/{platform:twitch|google}")
  String noClient(@PathVariable String platform) {
    return "redirect:/login/problem?platform=%s&reason=%s"
        .formatted(platform, LoginProblem.CONFIGURATION.code());
  }
}
