package net.ramforth.multichat.settings;

import java.util.Locale;
import java.util.Map;
import net.ramforth.multichat.account.NoSuchOverlay;
import net.ramforth.multichat.account.OverlayRefused;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says by JSON what is wrong with a request about overlays and their settings. */
@RestControllerAdvice(basePackageClasses = Refusals.class)
class Refusals {

  @ExceptionHandler
  @ResponseStatus(HttpStatus.BAD_REQUEST)
  Map<String, String> refuse(InvalidSetting invalid) {
    return Map.of("error", "invalid-setting", "field", invalid.field(), "reason", invalid.reason());
  }

  @ExceptionHandler(HttpMessageNotReadableException.class)
  @ResponseStatus(HttpStatus.BAD_REQUEST)
  Map<String, String> refuseUnreadable() {
    return Map.of("error", "invalid-setting", "field", "", "reason", "is not readable as JSON");
  }

  /** With what there is by now, so that a page can go on from there. */
  @ExceptionHandler
  ResponseEntity<Map<String, Object>> refuse(ChangedElsewhere changed) {
    return ResponseEntity.status(HttpStatus.PRECONDITION_FAILED)
        .eTag(SettingsController.etag(changed.now()))
        .body(Map.of("error", "changed-elsewhere", "settings", changed.now().settings()));
  }

  @ExceptionHandler(NoSuchOverlay.class)
  @ResponseStatus(HttpStatus.NOT_FOUND)
  Map<String, String> refuseUnknown() {
    return Map.of("error", "no-such-overlay");
  }

  @ExceptionHandler
  @ResponseStatus(HttpStatus.CONFLICT)
  Map<String, String> refuse(OverlayRefused refused) {
    return Map.of("error", refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
