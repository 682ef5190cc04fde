package net.ramforth.multichat.dashboard;

import net.ramforth.multichat.account.LocalMode;
import net.ramforth.multichat.account.OauthClient;
import net.ramforth.multichat.account.Reach;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What it is, and the ways in. */
@Controller
class FrontPageController {

  private final ClientRegistrationRepository clients;
  private final LocalMode localMode;

  FrontPageController(ClientRegistrationRepository clients, LocalMode localMode) {
    this.clients = clients;
    this.localMode = localMode;
  }

  @GetMapping("/")
  String show(
      @Nullable Authentication authentication,
      @RequestParam(required = false) @Nullable String said,
      Model model) {
    if (Reach.PERSON.isOf(authentication)) {
      return "redirect:/dashboard";
    }
    model.addAttribute("twitchLogin", isOffered(OauthClient.TWITCH));
    model.addAttribute("googleLogin", isOffered(OauthClient.GOOGLE));
    model.addAttribute("localMode", localMode.isOn());
    model.addAttribute("said", said);
    return "dashboard/front";
  }

  private boolean isOffered(OauthClient client) {
    return clients.findByRegistrationId(client.code()) != null;
  }
}
