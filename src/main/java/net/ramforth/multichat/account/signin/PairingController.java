package net.ramforth.multichat.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import net.ramforth.multichat.account.BaseUrl;
import net.ramforth.multichat.account.Devices;
import net.ramforth.multichat.account.Programs;
import net.ramforth.multichat.account.QrCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The side of pairing that the new device sees: it shows a code and waits. */
@Controller
@RequestMapping("/dock/pair")
class PairingController {

  private static final String DOCK = "redirect:/dock";

  private final Pairings pairings;
  private final Devices devices;
  private final SignedInSessions sessions;
  private final CsrfTokenRepository csrfTokens;
  private final BaseUrl baseUrl;
  private final Clock clock;

  PairingController(
      Pairings pairings,
      Devices devices,
      SignedInSessions sessions,
      CsrfTokenRepository csrfTokens,
      BaseUrl baseUrl,
      Clock clock) {
    this.pairings = pairings;
    this.devices = devices;
    this.sessions = sessions;
    this.csrfTokens = csrfTokens;
    this.baseUrl = baseUrl;
    this.clock = clock;
  }

  /**
   * What the page asks.
   *
   * @param code the one that it shows
   */
  record Shown(@Nullable String code) {}

  @GetMapping
  String show(HttpServletRequest request, HttpServletResponse response, Model model) {
    if (request.getUserPrincipal() != null) {
      return DOCK;
    }
    var program = Programs.of(request.getHeader(HttpHeaders.USER_AGENT));
    var begun = pairings.begin(request.getSession().getId(), program, RemoteAddress.of(request));
    if (begun.isEmpty()) {
      response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
      return "dock/pair-too-many";
    }
    var code = begun.get().code().shown();
    model.addAttribute("code", code);
    model.addAttribute("origin", baseUrl.origin());
    model.addAttribute("qr", QrCode.of(baseUrl.at("/pair?code=" + code)));
    model.addAttribute(
        "secondsLeft", Duration.between(clock.instant(), begun.get().until()).toSeconds());
    return "dock/pair";
  }

  /** How it stands with the page's code; once it is approved, the session becomes the device's. */
  @PostMapping("/claim")
  @ResponseBody
  Map<String, String> claim(
      @RequestBody Shown shown, HttpServletRequest request, HttpServletResponse response) {
    if (request.getUserPrincipal() != null) {
      return Map.of("state", "paired");
    }
    var code = shown.code() == null ? "" : shown.code();
    var state =
        switch (pairings.claim(request.getSession().getId(), code)) {
          case Claim.Waiting() -> "waiting";
          case Claim.Declined() -> "declined";
          case Claim.Expired() -> "expired";
          case Claim.Approved approved -> {
            pair(approved, request, response);
            yield "paired";
          }
        };
    return Map.of("state", state);
  }

  private void pair(
      Claim.Approved approved, HttpServletRequest request, HttpServletResponse response) {
    // As after any sign-in: nothing that was known before it is worth anything after it.
    request.changeSessionId();
    csrfTokens.saveToken(null, request, response);
    var session = request.getSession();
    var device = devices.pair(approved.account(), approved.program(), session.getId());
    sessions.becomeDevice(session, approved.account(), device.id());
  }
}
