package net.ramforth.multichat.overlay;

import jakarta.servlet.http.HttpServletResponse;
import net.ramforth.multichat.account.OverlayId;
import net.ramforth.multichat.account.Overlays;
import net.ramforth.multichat.account.SignedIn;
import net.ramforth.multichat.settings.Settings;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Serves the overlay's page as it is shown beside the settings: the same page and policy, with a
 * chat that is made up.
 */
@Controller
class PreviewController {

  private final Overlays overlays;
  private final Settings settings;

  PreviewController(Overlays overlays, Settings settings) {
    this.overlays = overlays;
    this.settings = settings;
  }

  @GetMapping("/dashboard/overlays/{id}/preview")
  String show(
      @AuthenticationPrincipal SignedIn signedIn,
      @PathVariable OverlayId id,
      HttpServletResponse response) {
    var overlay = overlays.get(signedIn.account(), id);
    var hosts = settings.of(overlay.id()).settings().css().hosts();
    response.setHeader("Content-Security-Policy", PagePolicy.with(hosts));
    response.setHeader("Cache-Control", "no-store");
    return "overlay/preview";
  }
}
