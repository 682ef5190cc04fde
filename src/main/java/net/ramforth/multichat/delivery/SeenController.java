package net.ramforth.multichat.delivery;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import net.ramforth.multichat.account.OverlayId;
import net.ramforth.multichat.account.Overlays;
import net.ramforth.multichat.account.SignedIn;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says where overlays are shown, or were last: the first thing to know when one stays empty. */
@RestController
class SeenController {

  private final Overlays overlays;
  private final Sockets sockets;
  private final Clock clock;

  SeenController(Overlays overlays, Sockets sockets, Clock clock) {
    this.overlays = overlays;
    this.sockets = sockets;
    this.clock = clock;
  }

  /**
   * Where one overlay is shown.
   *
   * @param open how many pages show it now
   * @param at now, or when the last one went
   * @param streaming whether the program of one of them streams
   */
  record Seen(String program, int open, Instant at, boolean streaming) {}

  /** By overlay; those that were never shown are left out. */
  @GetMapping("/api/overlays/seen")
  ResponseEntity<Map<String, Seen>> seen(@AuthenticationPrincipal SignedIn signedIn) {
    var seen = new LinkedHashMap<String, Seen>();
    for (var overlay : overlays.of(signedIn.account())) {
      add(overlay.id(), seen);
    }
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(seen);
  }

  private void add(OverlayId overlay, Map<String, Seen> seen) {
    var open = sockets.showing(overlay);
    if (open.isEmpty()) {
      overlays
          .lastSeen(overlay)
          .ifPresent(
              last -> seen.put(overlay.toString(), new Seen(last.program(), 0, last.at(), false)));
      return;
    }
    // OBS rather than the browser in which the streamer has a look, too.
    var program =
        open.stream()
            .map(Sockets.Socket::program)
            .max((one, other) -> Boolean.compare(one.startsWith("OBS"), other.startsWith("OBS")))
            .orElseThrow();
    boolean streaming = open.stream().anyMatch(Sockets.Socket::streams);
    seen.put(overlay.toString(), new Seen(program, open.size(), clock.instant(), streaming));
  }
}
