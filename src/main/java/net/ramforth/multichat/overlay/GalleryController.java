package net.ramforth.multichat.overlay;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Serves the page that shows every kind of message in every template, for whoever writes styles.
 */
@Controller
class GalleryController {

  @GetMapping("/gallery")
  String show(HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", PagePolicy.OURS);
    return "overlay/gallery";
  }
}
