package net.ramforth.multichat.dashboard;

import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.account.AccountProfile;
import net.ramforth.multichat.account.Accounts;
import net.ramforth.multichat.account.LinkedChannel;
import net.ramforth.multichat.account.SignedIn;
import net.ramforth.multichat.chat.Platform;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Names the channel to read without an account there; local mode only. */
@Controller
@RequestMapping("/dashboard/channel")
class NamedChannelController {

  private final Accounts accounts;

  NamedChannelController(Accounts accounts) {
    this.accounts = accounts;
  }

  @PostMapping
  String read(
      @AuthenticationPrincipal SignedIn signedIn,
      @RequestParam String name,
      RedirectAttributes redirect) {
    AccountId account = local(signedIn);
    TwitchName.of(name)
        .ifPresentOrElse(
            twitch -> accounts.readAnonymously(account, Platform.TWITCH, twitch.login()),
            () ->
                redirect
                    .addFlashAttribute("channelProblem", true)
                    .addFlashAttribute("channelEntered", name));
    return "redirect:/dashboard";
  }

  @PostMapping("/remove")
  String remove(@AuthenticationPrincipal SignedIn signedIn) {
    AccountId account = local(signedIn);
    accounts.channelsOf(account).stream()
        .filter(LinkedChannel::anonymous)
        .forEach(linked -> accounts.unlink(account, linked.channel()));
    return "redirect:/dashboard";
  }

  private AccountId local(SignedIn signedIn) {
    return accounts
        .profileOf(signedIn.account())
        .filter(AccountProfile::local)
        .map(AccountProfile::id)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
  }
}
