package net.ramforth.multichat.dock;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says by JSON which part of a request from the dock makes no sense. */
@RestControllerAdvice(basePackageClasses = InvalidRequestAdvice.class)
class InvalidRequestAdvice {

  @ExceptionHandler
  @ResponseStatus(HttpStatus.BAD_REQUEST)
  Map<String, String> refuse(InvalidRequest invalid) {
    return Map.of("error", "invalid", "field", invalid.field());
  }

  @ExceptionHandler(HttpMessageNotReadableException.class)
  @ResponseStatus(HttpStatus.BAD_REQUEST)
  Map<String, String> refuseUnreadable() {
    return Map.of("error", "invalid", "field", "");
  }
}
