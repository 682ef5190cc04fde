package net.ramforth.multichat.account.signin;

import jakarta.servlet.http.HttpServletResponse;
import net.ramforth.multichat.account.AccountProfile;
import net.ramforth.multichat.account.Accounts;
import net.ramforth.multichat.account.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The side of pairing that the person sees: they type the code and say yes or no. */
@Controller
@RequestMapping("/pair")
class ApprovalController {

  private static final String PAGE = "dashboard/pair";

  private final Pairings pairings;
  private final Accounts accounts;

  ApprovalController(Pairings pairings, Accounts accounts) {
    this.pairings = pairings;
    this.accounts = accounts;
  }

  /**
   * Asks for a code, or asks about the browser that shows this one.
   *
   * @param said what the person has answered already
   */
  @GetMapping
  String ask(
      @AuthenticationPrincipal SignedIn signedIn,
      @RequestParam(required = false) @Nullable String code,
      @RequestParam(required = false) @Nullable String said,
      HttpServletResponse response,
      Model model) {
    if (code != null) {
      return page(signedIn, pairings.look(signedIn.account(), code), code, response, model);
    }
    model.addAttribute("said", said);
    return page(signedIn, model);
  }

  @PostMapping
  String answer(
      @AuthenticationPrincipal SignedIn signedIn,
      @RequestParam String code,
      @RequestParam String answer,
      HttpServletResponse response,
      Model model) {
    var yes = answer.equals("approve");
    var look =
        yes
            ? pairings.approve(signedIn.account(), code)
            : pairings.decline(signedIn.account(), code);
    return look instanceof Look.Found
        ? "redirect:/pair?said=" + (yes ? "approved" : "declined")
        : page(signedIn, look, code, response, model);
  }

  private String page(
      SignedIn signedIn, Look look, String typed, HttpServletResponse response, Model model) {
    switch (look) {
      case Look.Found(var pairing) -> {
        model.addAttribute("code", pairing.code().shown());
        model.addAttribute("program", pairing.program());
        model.addAttribute("address", pairing.address());
      }
      case Look.Wrong(var problem) -> {
        response.setStatus(statusOf(problem).value());
        model.addAttribute("problem", problem.name());
        model.addAttribute("typed", typed);
      }
    }
    return page(signedIn, model);
  }

  private String page(SignedIn signedIn, Model model) {
    var name = accounts.profileOf(signedIn.account()).map(AccountProfile::displayName);
    model.addAttribute("name", name.orElse(""));
    return PAGE;
  }

  private static HttpStatus statusOf(Look.Problem problem) {
    return switch (problem) {
      case MALFORMED -> HttpStatus.BAD_REQUEST;
      case UNKNOWN -> HttpStatus.NOT_FOUND;
      case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
    };
  }
}
