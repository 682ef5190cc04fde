package net.ramforth.multichat.overlay;

import jakarta.servlet.http.HttpServletResponse;
import net.ramforth.multichat.account.OverlayKeys;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Serves the page that OBS shows to whoever has its key. */
@Controller
class OverlayController {

  /**
   * Styles may be inline because OBS adds the streamer's CSS that way. Pictures come from us alone,
   * whatever a message may say: no viewer's browser calls anybody else.
   */
  static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
          + " img-src 'self' data:; font-src 'self'; connect-src 'self';"
          + " worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

  private final OverlayKeys keys;

  OverlayController(OverlayKeys keys) {
    this.keys = keys;
  }

  /**
   * Files beside the page, such as its service worker, have a dot in their name; keys have none.
   */
  @GetMapping("/overlay/{key:[^.]+}")
  ModelAndView show(@PathVariable String key, HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("Cache-Control", "no-store");
    return keys.openedBy(key).isPresent()
        ? new ModelAndView("overlay/overlay")
        : new ModelAndView("overlay/unknown-key", HttpStatus.NOT_FOUND);
  }
}
