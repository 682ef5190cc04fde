package net.ramforth.multichat.account.signin;

import net.ramforth.multichat.account.AccountProfile;
import net.ramforth.multichat.account.Accounts;
import net.ramforth.multichat.account.BaseUrl;
import net.ramforth.multichat.account.Devices;
import net.ramforth.multichat.account.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page of all browsers that were paired with the account. */
@Controller
class DevicesController {

  private final Accounts accounts;
  private final Devices devices;
  private final BaseUrl baseUrl;

  DevicesController(Accounts accounts, Devices devices, BaseUrl baseUrl) {
    this.accounts = accounts;
    this.devices = devices;
    this.baseUrl = baseUrl;
  }

  @GetMapping("/dashboard/devices")
  String show(@AuthenticationPrincipal SignedIn signedIn, Model model) {
    var name = accounts.profileOf(signedIn.account()).map(AccountProfile::displayName);
    model.addAttribute("name", name.orElse(""));
    model.addAttribute("devices", devices.of(signedIn.account()));
    model.addAttribute("dock", baseUrl.at("/dock"));
    return "dashboard/devices";
  }
}
