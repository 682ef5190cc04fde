package net.ramforth.multichat.dashboard;

import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.account.Accounts;
import net.ramforth.multichat.account.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Chooses one of several broadcasts, or all that are live. */
@Controller
@RequestMapping("/dashboard/broadcast")
class BroadcastController {

  private final Accounts accounts;

  BroadcastController(Accounts accounts) {
    this.accounts = accounts;
  }

  @PostMapping(produces = MediaType.TEXT_HTML_VALUE)
  String choose(
      @AuthenticationPrincipal SignedIn signedIn,
      @RequestParam String platform,
      @RequestParam String id,
      @RequestParam(defaultValue = "") String broadcast) {
    choose(signedIn.account(), platform, id, broadcast);
    return "redirect:/dashboard";
  }

  @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void chooseInPlace(
      @AuthenticationPrincipal SignedIn signedIn,
      @RequestParam String platform,
      @RequestParam String id,
      @RequestParam(defaultValue = "") String broadcast) {
    choose(signedIn.account(), platform, id, broadcast);
  }

  private void choose(AccountId account, String platform, String id, String broadcast) {
    accounts.channelsOf(account).stream()
        .map(linked -> linked.channel())
        .filter(channel -> channel.platform().code().equals(platform) && channel.id().equals(id))
        .forEach(
            channel -> accounts.choose(account, channel, broadcast.isEmpty() ? null : broadcast));
  }
}
