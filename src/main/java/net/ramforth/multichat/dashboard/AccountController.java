package net.ramforth.multichat.dashboard;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.stream.Collectors;
import net.ramforth.multichat.account.Accounts;
import net.ramforth.multichat.account.LinkedChannel;
import net.ramforth.multichat.account.OauthClient;
import net.ramforth.multichat.account.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Deletes an account, after asking once. */
@Controller
@RequestMapping("/account/delete")
class AccountController {

  private final Accounts accounts;

  AccountController(Accounts accounts) {
    this.accounts = accounts;
  }

  @GetMapping
  String ask(
      @AuthenticationPrincipal SignedIn signedIn,
      @RequestParam(required = false) @Nullable String because,
      Model model) {
    model.addAttribute(
        "profile", accounts.profileOf(signedIn.account()).orElseThrow(AccountGone::new));
    var owned =
        accounts.channelsOf(signedIn.account()).stream()
            .filter(linked -> !linked.anonymous())
            .toList();
    model.addAttribute("grants", grantsIn(owned));
    model.addAttribute("insteadOfUnlinking", "last-channel".equals(because) && owned.size() == 1);
    return "dashboard/delete-account";
  }

  @PostMapping
  String delete(@AuthenticationPrincipal SignedIn signedIn, HttpSession session) {
    accounts.delete(signedIn.account());
    session.invalidate();
    return "redirect:/?said=deleted";
  }

  /** Who gets back the access they gave us, e.g. "Google and Twitch". */
  private static String grantsIn(List<LinkedChannel> owned) {
    return owned.stream()
        .map(linked -> OauthClient.of(linked.channel().platform()).displayName())
        .distinct()
        .sorted()
        .collect(Collectors.joining(" and "));
  }
}
