package net.ramforth.multichat.settings;

import java.util.Map;
import net.ramforth.multichat.account.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The account's overlay settings as JSON. */
@RestController
@RequestMapping("/api/settings")
class SettingsController {

  private final Settings settings;

  SettingsController(Settings settings) {
    this.settings = settings;
  }

  @GetMapping
  OverlaySettings read(@AuthenticationPrincipal SignedIn signedIn) {
    return settings.of(signedIn.account());
  }

  /** Takes a whole or partial object and answers the stored whole. */
  @PostMapping
  OverlaySettings change(@AuthenticationPrincipal SignedIn signedIn, @RequestBody JsonNode wanted) {
    return settings.change(signedIn.account(), wanted);
  }

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
}
