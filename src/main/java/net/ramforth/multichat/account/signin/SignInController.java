package net.ramforth.multichat.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import net.ramforth.multichat.account.Accounts;
import net.ramforth.multichat.account.AfterSignIn;
import net.ramforth.multichat.account.LocalMode;
import net.ramforth.multichat.account.LoginProblem;
import net.ramforth.multichat.account.OauthClient;
import net.ramforth.multichat.account.Reach;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** The ways to sign in that need no platform, or have none. */
@Controller
class SignInController {

  private final Accounts accounts;
  private final LocalMode localMode;
  private final SignedInSessions sessions;
  private final CsrfTokenRepository csrfTokens;

  SignInController(
      Accounts accounts,
      LocalMode localMode,
      SignedInSessions sessions,
      CsrfTokenRepository csrfTokens) {
    this.accounts = accounts;
    this.localMode = localMode;
    this.sessions = sessions;
    this.csrfTokens = csrfTokens;
  }

  /** Only reached when there is no such client; with one, Spring Security starts OAuth. */
  @GetMapping("/login/twitch")
  String noTwitchClient() {
    return "redirect:" + LoginFailure.addressOf(OauthClient.TWITCH, LoginProblem.CONFIGURATION);
  }

  @GetMapping("/login/google")
  String noGoogleClient() {
    return "redirect:" + LoginFailure.addressOf(OauthClient.GOOGLE, LoginProblem.CONFIGURATION);
  }

  /** "Use on this computer". */
  @PostMapping("/local")
  String local(HttpServletRequest request, HttpServletResponse response) {
    if (!localMode.isOn()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    var context =
        new SecurityContextImpl(
            SignedInSessions.authentication(accounts.localAccount(), Reach.PERSON));
    // As after any sign-in: nothing that was known before it is worth anything after it.
    request.changeSessionId();
    csrfTokens.saveToken(null, request, response);
    sessions.saveContext(context, request, response);
    return "redirect:" + AfterSignIn.pageFor(request);
  }
}
