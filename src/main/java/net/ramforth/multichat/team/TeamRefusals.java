package net.ramforth.multichat.team;

import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says by JSON what is wrong with a request about a team. */
@RestControllerAdvice(basePackageClasses = TeamRefusals.class)
class TeamRefusals {

  @ExceptionHandler
  @ResponseStatus(HttpStatus.BAD_REQUEST)
  Map<String, String> refuse(InvalidWish invalid) {
    return Map.of("error", "invalid", "field", invalid.field(), "reason", invalid.reason());
  }

  @ExceptionHandler(HttpMessageNotReadableException.class)
  @ResponseStatus(HttpStatus.BAD_REQUEST)
  Map<String, String> refuseUnreadable() {
    return Map.of("error", "invalid", "field", "", "reason", "is not readable as JSON");
  }

  @ExceptionHandler(NoSuchInvitation.class)
  @ResponseStatus(HttpStatus.NOT_FOUND)
  Map<String, String> refuseUnknown() {
    return Map.of("error", "no-such-invitation");
  }

  @ExceptionHandler
  @ResponseStatus(HttpStatus.CONFLICT)
  Map<String, String> refuse(TeamRefused refused) {
    return Map.of("error", refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
