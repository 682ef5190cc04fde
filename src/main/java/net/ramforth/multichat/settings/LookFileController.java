package net.ramforth.multichat.settings;

import java.nio.charset.StandardCharsets;
import net.ramforth.multichat.account.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Looks as files: see {@link LookFile}. */
@RestController
@RequestMapping("/api/overlays/{id}/look")
class LookFileController {

  private final Settings settings;
  private final LookFile file;
  private final OwnOverlays overlays;

  LookFileController(Settings settings, LookFile file, OwnOverlays overlays) {
    this.settings = settings;
    this.file = file;
    this.overlays = overlays;
  }

  @GetMapping
  ResponseEntity<JsonNode> export(
      @AuthenticationPrincipal SignedIn signedIn, @PathVariable String id) {
    var overlay = overlays.find(signedIn, id);
    var download =
        ContentDisposition.attachment()
            .filename(overlay.name() + ".json", StandardCharsets.UTF_8)
            .build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, download.toString())
        .body(file.write(overlay.name(), settings.of(overlay.id()).settings()));
  }

  @PutMapping
  ResponseEntity<OverlaySettings> takeOver(
      @AuthenticationPrincipal SignedIn signedIn,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String known,
      @RequestBody JsonNode look) {
    var overlay = overlays.find(signedIn, id);
    return SettingsController.answer(
        settings.takeLook(overlay, SettingsController.version(known), look));
  }
}
