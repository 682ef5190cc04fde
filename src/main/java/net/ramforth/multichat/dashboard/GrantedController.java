package net.ramforth.multichat.dashboard;

import net.ramforth.multichat.account.Grant;
import net.ramforth.multichat.account.Grants;
import net.ramforth.multichat.account.OauthClient;
import net.ramforth.multichat.account.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Where somebody arrives who went to a platform to let us do more for them. */
@Controller
class GrantedController {

  private final Grants grants;

  GrantedController(Grants grants) {
    this.grants = grants;
  }

  @GetMapping("/login/granted/{client}/{grant}")
  String tell(
      @AuthenticationPrincipal @Nullable SignedIn signedIn,
      @PathVariable String client,
      @PathVariable String grant,
      Model model) {
    if (signedIn == null) {
      return "redirect:/";
    }
    var asked = OauthClient.ofCode(client).orElseThrow(GrantedController::unknown);
    var wanted = Grant.ofCode(grant).orElseThrow(GrantedController::unknown);
    model.addAttribute("granted", grants.of(signedIn.account(), asked.platform()).contains(wanted));
    model.addAttribute("platform", asked.displayName());
    model.addAttribute("again", wanted.address(asked.platform()));
    return "dashboard/granted";
  }

  private static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
