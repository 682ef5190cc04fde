package net.ramforth.multichat.dashboard;

import net.ramforth.multichat.account.Accounts;
import net.ramforth.multichat.account.LinkedChannel;
import net.ramforth.multichat.account.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Gives up a channel. For the last one that its account can sign in with, offers to leave. */
@Controller
class UnlinkController {

  private final Accounts accounts;

  UnlinkController(Accounts accounts) {
    this.accounts = accounts;
  }

  @PostMapping("/dashboard/unlink")
  String unlink(
      @AuthenticationPrincipal SignedIn signedIn,
      @RequestParam String platform,
      @RequestParam String id) {
    var account = signedIn.account();
    var channel =
        accounts.channelsOf(account).stream()
            .map(LinkedChannel::channel)
            .filter(linked -> linked.platform().code().equals(platform) && linked.id().equals(id))
            .findFirst();
    if (channel.isPresent() && accounts.isLastWayIn(account, channel.get())) {
      return "redirect:/account/delete?because=last-channel";
    }
    channel.ifPresent(known -> accounts.unlink(account, known));
    return "redirect:/dashboard";
  }
}
