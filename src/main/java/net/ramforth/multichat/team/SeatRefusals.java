package net.ramforth.multichat.team;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says to whoever asked too much that it was too much, wherever they asked. */
@RestControllerAdvice
class SeatRefusals {

  @ExceptionHandler(NotInTeam.class)
  @ResponseStatus(HttpStatus.NOT_FOUND)
  Map<String, String> refuseStranger() {
    return Map.of("error", "not-in-team");
  }

  @ExceptionHandler
  @ResponseStatus(HttpStatus.FORBIDDEN)
  Map<String, String> refuse(NotAllowed refused) {
    return Map.of("error", "not-allowed", "needed", refused.needed());
  }
}
