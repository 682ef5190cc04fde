package net.ramforth.multichat.delivery;

import java.time.Clock;
import net.ramforth.multichat.account.LastSeen;
import net.ramforth.multichat.account.OverlayId;
import net.ramforth.multichat.account.Overlays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Remembers of overlays that went when they were last shown, and by what. */
@Component
class Farewell {

  private static final Logger log = LoggerFactory.getLogger(Farewell.class);

  private final Overlays overlays;
  private final Clock clock;

  Farewell(Overlays overlays, Clock clock) {
    this.overlays = overlays;
    this.clock = clock;
  }

  /** Does not wait for the database. */
  void say(Sockets.Socket socket) {
    var guest = socket.guest();
    if (guest != null && !guest.isTeam()) {
      var overlay = guest.overlay();
      var seen = new LastSeen(clock.instant(), socket.program());
      Thread.startVirtualThread(() -> remember(overlay, seen));
    }
  }

  private void remember(OverlayId overlay, LastSeen seen) {
    try {
      overlays.seen(overlay, seen);
    } catch (RuntimeException e) {
      // As when the server stops and all go at once. Nothing depends on it.
      log.atDebug().setCause(e).addKeyValue("overlay", overlay).log("Not remembered");
    }
  }
}
