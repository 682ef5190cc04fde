package net.ramforth.multichat.dashboard;

import java.util.Map;
import net.ramforth.multichat.account.SignedIn;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Replaces an overlay URL that leaked. */
@Controller
@RequestMapping("/dashboard/overlay-key/rotate")
class OverlayKeyController {

  private final OverlayUrls overlayUrls;

  OverlayKeyController(OverlayUrls overlayUrls) {
    this.overlayUrls = overlayUrls;
  }

  @PostMapping(produces = MediaType.TEXT_HTML_VALUE)
  String rotate(@AuthenticationPrincipal SignedIn signedIn) {
    overlayUrls.replace(signedIn.account());
    return "redirect:/dashboard";
  }

  /** The same for the page's own script, which shows the new URL without a reload. */
  @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  @ResponseBody
  Map<String, String> rotateInPlace(@AuthenticationPrincipal SignedIn signedIn) {
    return Map.of("overlayUrl", overlayUrls.replace(signedIn.account()));
  }
}
