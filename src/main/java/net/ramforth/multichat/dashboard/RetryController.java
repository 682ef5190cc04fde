package net.ramforth.multichat.dashboard;

import net.ramforth.multichat.account.SignedIn;
import net.ramforth.multichat.listening.Listeners;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** "Try now", for who does not want to wait until a source tries again by itself. */
@Controller
@RequestMapping("/dashboard/retry")
class RetryController {

  private final Listeners listeners;

  RetryController(Listeners listeners) {
    this.listeners = listeners;
  }

  @PostMapping(produces = MediaType.TEXT_HTML_VALUE)
  String retry(@AuthenticationPrincipal SignedIn signedIn) {
    listeners.retryNow(signedIn.account());
    return "redirect:/dashboard";
  }

  @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void retryInPlace(@AuthenticationPrincipal SignedIn signedIn) {
    listeners.retryNow(signedIn.account());
  }
}
