package net.ramforth.multichat.dashboard;

import net.ramforth.multichat.account.Accounts;
import net.ramforth.multichat.account.SignedIn;
import net.ramforth.multichat.settings.Settings;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page to set up and to see how the chat is doing. */
@Controller
class DashboardController {

  private final Accounts accounts;
  private final OverlayUrls overlayUrls;
  private final Settings settings;

  DashboardController(Accounts accounts, OverlayUrls overlayUrls, Settings settings) {
    this.accounts = accounts;
    this.overlayUrls = overlayUrls;
    this.settings = settings;
  }

  @GetMapping("/dashboard")
  String show(@AuthenticationPrincipal SignedIn signedIn, Model model) {
    model.addAttribute(
        "profile", accounts.profileOf(signedIn.account()).orElseThrow(AccountGone::new));
    model.addAttribute("channels", accounts.channelsOf(signedIn.account()));
    model.addAttribute("overlayUrl", overlayUrls.of(signedIn.account()));
    model.addAttribute("settings", settings.of(signedIn.account()));
    return "dashboard/dashboard";
  }
}
