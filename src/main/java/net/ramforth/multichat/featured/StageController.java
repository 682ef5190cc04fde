package net.ramforth.multichat.featured;

import java.util.Map;
import net.ramforth.multichat.team.Seat;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
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

  @ExceptionHandler
  @ResponseStatus(HttpStatus.CONFLICT)
  Map<String, String> refuse(Refused refused) {
    return Map.of("error", refused.reason().code());
  }

  @ExceptionHandler
  @ResponseStatus(HttpStatus.BAD_REQUEST)
  Map<String, String> refuse(BadWish bad) {
    return Map.of("error", "invalid", "field", bad.field());
  }

  @ExceptionHandler(HttpMessageNotReadableException.class)
  @ResponseStatus(HttpStatus.BAD_REQUEST)
  Map<String, String> refuseUnreadable() {
    return Map.of("error", "invalid", "field", "");
  }
}
