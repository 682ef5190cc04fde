package net.ramforth.multichat.featured;

import java.util.Map;
import net.ramforth.multichat.team.Seat;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Where docks send what the team wants. What comes of it they hear from their room. */
@RestController
class StageController {

  private final Featured featured;

  StageController(Featured featured) {
    this.featured = featured;
  }

  @PostMapping("/api/rooms/{room}/stage")
  Map<String, Boolean> obey(Seat seat, @RequestBody Wish wish) {
    featured.obey(seat, wish);
    return Map.of("done", true);
  }
}
