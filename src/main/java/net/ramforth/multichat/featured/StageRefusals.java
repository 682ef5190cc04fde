package net.ramforth.multichat.featured;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says by JSON why a command was not obeyed. */
@RestControllerAdvice(basePackageClasses = StageRefusals.class)
class StageRefusals {

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
