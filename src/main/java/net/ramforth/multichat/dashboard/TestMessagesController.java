package net.ramforth.multichat.dashboard;

import net.ramforth.multichat.account.SignedIn;
import net.ramforth.multichat.rehearsal.TestMessages;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Lets a streamer see the overlay move before anybody writes. */
@Controller
@RequestMapping("/dashboard/test-messages")
class TestMessagesController {

  private final TestMessages testMessages;

  TestMessagesController(TestMessages testMessages) {
    this.testMessages = testMessages;
  }

  @PostMapping(produces = MediaType.TEXT_HTML_VALUE)
  String send(@AuthenticationPrincipal SignedIn signedIn) {
    testMessages.sendTo(signedIn.account());
    return "redirect:/dashboard";
  }

  @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void sendInPlace(@AuthenticationPrincipal SignedIn signedIn) {
    testMessages.sendTo(signedIn.account());
  }
}
