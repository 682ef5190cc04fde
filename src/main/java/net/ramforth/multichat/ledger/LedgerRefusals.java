package net.ramforth.multichat.ledger;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says by JSON what is wrong with a question to the ledger. */
@RestControllerAdvice(assignableTypes = {LedgerController.class, LedgerCsvController.class})
class LedgerRefusals {

  @ExceptionHandler
  @ResponseStatus(HttpStatus.BAD_REQUEST)
  Map<String, String> refuse(LedgerFilter.Unreadable unreadable) {
    return Map.of("error", "unreadable", "field", unreadable.parameter());
  }

  @ExceptionHandler(HttpMessageNotReadableException.class)
  @ResponseStatus(HttpStatus.BAD_REQUEST)
  Map<String, String> refuseBroken() {
    return Map.of("error", "unreadable", "field", "");
  }
}
