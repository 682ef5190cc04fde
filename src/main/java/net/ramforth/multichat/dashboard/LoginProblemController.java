package net.ramforth.multichat.dashboard;

import net.ramforth.multichat.account.BaseUrl;
import net.ramforth.multichat.account.OauthClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Says why signing in did not work and what to do. */
@Controller
class LoginProblemController {

  private final BaseUrl baseUrl;

  LoginProblemController(BaseUrl baseUrl) {
    this.baseUrl = baseUrl;
  }

  @GetMapping("/login/problem")
  String explain(
      @RequestParam(defaultValue = "unexpected") String reason,
      @RequestParam(defaultValue = "twitch") String platform,
      Model model) {
    var client = OauthClient.ofCode(platform).orElse(OauthClient.TWITCH);
    model.addAttribute("reason", reason);
    model.addAttribute("platform", client.displayName());
    model.addAttribute("platformCode", client.code());
    model.addAttribute("redirectUri", baseUrl.at("/auth/" + client.code() + "/callback"));
    model.addAttribute("here", baseUrl.at("/"));
    return "dashboard/login-problem";
  }
}
