package net.ramforth.multichat.dashboard;

import net.ramforth.multichat.account.BaseUrl;
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
    boolean google = platform.equals("google") || platform.equals("youtube");
    String code = google ? "google" : "twitch";
    model.addAttribute("reason", reason);
    model.addAttribute("platform", google ? "Google" : "Twitch");
    model.addAttribute("platformCode", code);
    model.addAttribute("redirectUri", baseUrl.at("/auth/" + code + "/callback"));
    return "dashboard/login-problem";
  }
}
