package net.ramforth.multichat.settings;

import net.ramforth.multichat.account.Overlays;
import net.ramforth.multichat.team.Audit;
import net.ramforth.multichat.team.Right;
import net.ramforth.multichat.team.Seat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Chat speed and hold for the team: of all overlays of a room at once. */
@RestController
@RequestMapping("/api/rooms/{room}/pace")
class PaceController {

  private final Overlays overlays;
  private final Settings settings;
  private final Audit audit;

  PaceController(Overlays overlays, Settings settings, Audit audit) {
    this.overlays = overlays;
    this.settings = settings;
    this.audit = audit;
  }

  /** As the first overlay has it. */
  @GetMapping
  Pacing pace(Seat seat) {
    return settings.of(overlays.mainOf(seat.room()).id()).settings().pacing();
  }

  /** Takes some or all of {@link Pacing}, and answers the whole. */
  @PatchMapping
  Pacing change(Seat seat, @RequestBody JsonNode wanted) {
    seat.require(Right.PACE);
    var change = JsonNodeFactory.instance.objectNode();
    change.set("pacing", wanted);
    overlays.of(seat.room()).forEach(overlay -> settings.change(overlay, null, change));
    var now = pace(seat);
    audit.note(seat, "pace", now.speed().code() + ", " + now.holdSeconds() + " s");
    return now;
  }
}
