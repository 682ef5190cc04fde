package net.ramforth.multichat.dashboard;

import jakarta.servlet.http.HttpSession;
import net.ramforth.multichat.account.Accounts;
import net.ramforth.multichat.account.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Deletes an account, after asking once. */
@Controller
@RequestMapping("/account/delete")
class AccountController {

  private final Accounts accounts;

  AccountController(Accounts accounts) {
    this.accounts = accounts;
  }

  @GetMapping
  String ask(@AuthenticationPrincipal SignedIn signedIn, Model model) {
    model.addAttribute(
        "profile", accounts.profileOf(signedIn.account()).orElseThrow(AccountGone::new));
    return "dashboard/delete-account";
  }

  @PostMapping
  String delete(@AuthenticationPrincipal SignedIn signedIn, HttpSession session) {
    accounts.delete(signedIn.account());
    session.invalidate();
    return "redirect:/?said=deleted";
  }
}
