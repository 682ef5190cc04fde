package net.ramforth.multichat.dashboard;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Says why signing in did not work and what to do. */
@Controller
class LoginProblemController {

  private final String baseUrl;

  LoginProblemController(@Value("${multichat.base-url}") String baseUrl) {
    this.baseUrl = baseUrl.replaceFirst("/+$", "");
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
    model.addAttribute("redirectUri", baseUrl + "/auth/" + code + "/callback");
    return "dashboard/login-problem";
  }
}
