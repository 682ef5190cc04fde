package net.ramforth.multichat.overlay;

import jakarta.servlet.http.HttpServletResponse;
import net.ramforth.multichat.account.OverlayKeys;
import net.ramforth.multichat.settings.Settings;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Serves the page that OBS shows to whoever has its key. */
@Controller
class OverlayController {

  private final OverlayKeys keys;
  private final Settings settings;

  OverlayController(OverlayKeys keys, Settings settings) {
    this.keys = keys;
    this.settings = settings;
  }

  /**
   * Files beside the page, such as its service worker, have a dot in their name; keys have none.
   */
  @GetMapping("/overlay/{key:[^.]+}")
  ModelAndView show(@PathVariable String key, HttpServletResponse response) {
    response.setHeader("Cache-Control", "no-store");
    var overlay = keys.openedBy(key);
    if (overlay.isEmpty()) {
      response.setHeader("Content-Security-Policy", PagePolicy.OURS);
      return new ModelAndView("overlay/unknown-key", HttpStatus.NOT_FOUND);
    }
    var hosts = settings.of(overlay.get().id()).settings().css().hosts();
    response.setHeader("Content-Security-Policy", PagePolicy.with(hosts));
    return new ModelAndView("overlay/overlay", "hosts", String.join(" ", hosts));
  }
}
