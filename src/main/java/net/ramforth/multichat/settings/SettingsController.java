package net.ramforth.multichat.settings;

import net.ramforth.multichat.account.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Settings as JSON: of one overlay, or of the account's first. The ETag is their version. */
@RestController
class SettingsController {

  private static final String FIRST = "/api/settings";
  private static final String NAMED = "/api/overlays/{id}/settings";

  private final Settings settings;
  private final OwnOverlays overlays;

  SettingsController(Settings settings, OwnOverlays overlays) {
    this.settings = settings;
    this.overlays = overlays;
  }

  @GetMapping({FIRST, NAMED})
  ResponseEntity<OverlaySettings> read(
      @AuthenticationPrincipal SignedIn signedIn,
      @PathVariable(required = false) @Nullable String id) {
    return answer(settings.of(overlays.find(signedIn, id).id()));
  }

  /** Takes a whole or partial object and answers the stored whole. */
  @PostMapping({FIRST, NAMED})
  ResponseEntity<OverlaySettings> change(
      @AuthenticationPrincipal SignedIn signedIn,
      @PathVariable(required = false) @Nullable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String known,
      @RequestBody JsonNode wanted) {
    var overlay = overlays.find(signedIn, id);
    return answer(settings.change(overlay, version(known), wanted));
  }

  /** Settings with their version. */
  static ResponseEntity<OverlaySettings> answer(StoredSettings stored) {
    return ResponseEntity.ok()
        .eTag(etag(stored))
        .cacheControl(CacheControl.noStore())
        .body(stored.settings());
  }

  static String etag(StoredSettings stored) {
    return "\"" + stored.version() + "\"";
  }

  /** Null for any; a version that never was for what is none. */
  static @Nullable Long version(@Nullable String etag) {
    if (etag == null || etag.equals("*")) {
      return null;
    }
    try {
      return Long.valueOf(etag.replace("\"", ""));
    } catch (NumberFormatException _) {
      return -1L;
    }
  }
}
