package net.ramforth.multichat.ledger.tip;

import java.util.Map;
import net.ramforth.multichat.account.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The signed-in streamer's own page as JSON. */
@RestController
@RequestMapping("/api/tip-page")
class TipPageApi {

  private final TipPages pages;
  private final TipPageJson json;

  TipPageApi(TipPages pages, TipPageJson json) {
    this.pages = pages;
    this.json = json;
  }

  @GetMapping
  TipPageView get(@AuthenticationPrincipal SignedIn signedIn) {
    return TipPageView.of(pages.of(signedIn.account()));
  }

  /** All fields at once; answers with the page as it is now. */
  @PutMapping
  TipPageView put(@AuthenticationPrincipal SignedIn signedIn, @RequestBody JsonNode wanted) {
    pages.save(signedIn.account(), json.read(wanted));
    return get(signedIn);
  }

  /** Whether the page could have this name; refused with the reason why not. */
  @GetMapping("/names/{name}")
  Map<String, Boolean> check(
      @AuthenticationPrincipal SignedIn signedIn, @PathVariable String name) {
    pages.checkName(signedIn.account(), name);
    return Map.of("free", true);
  }

  @ExceptionHandler
  @ResponseStatus(HttpStatus.BAD_REQUEST)
  Map<String, String> refuse(InvalidTipPage invalid) {
    return Map.of(
        "error", "invalid-tip-page", "field", invalid.field(), "reason", invalid.reason());
  }

  @ExceptionHandler(HttpMessageNotReadableException.class)
  @ResponseStatus(HttpStatus.BAD_REQUEST)
  Map<String, String> refuseBroken() {
    return Map.of("error", "invalid-tip-page", "field", "", "reason", "not-readable");
  }
}
