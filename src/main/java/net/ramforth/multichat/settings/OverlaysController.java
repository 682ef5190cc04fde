package net.ramforth.multichat.settings;

import java.util.List;
import java.util.Set;
import net.ramforth.multichat.account.BaseUrl;
import net.ramforth.multichat.account.Overlay;
import net.ramforth.multichat.account.OverlayKey;
import net.ramforth.multichat.account.OverlayKeys;
import net.ramforth.multichat.account.Overlays;
import net.ramforth.multichat.account.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The account's overlays as JSON: make, name, delete, and give them new keys. */
@RestController
@RequestMapping("/api/overlays")
class OverlaysController {

  private final Overlays overlays;
  private final OverlayKeys keys;
  private final OwnOverlays own;
  private final Settings settings;
  private final BaseUrl baseUrl;

  OverlaysController(
      Overlays overlays, OverlayKeys keys, OwnOverlays own, Settings settings, BaseUrl baseUrl) {
    this.overlays = overlays;
    this.keys = keys;
    this.own = own;
    this.settings = settings;
    this.baseUrl = baseUrl;
  }

  /** An overlay as the API has it. */
  record Entry(String id, String name, String url) {}

  @GetMapping
  List<Entry> list(@AuthenticationPrincipal SignedIn signedIn) {
    return overlays.of(signedIn.account()).stream().map(this::entry).toList();
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Entry create(@AuthenticationPrincipal SignedIn signedIn, @RequestBody JsonNode wish) {
    var fields = OverlayWish.of(wish, Set.of("name", "like"));
    var like = fields.like() == null ? null : own.find(signedIn, fields.like());
    var overlay = overlays.create(signedIn.account(), fields.name());
    if (like != null) {
      settings.copy(like.id(), overlay);
    }
    return entry(overlay);
  }

  @PatchMapping("/{id}")
  Entry rename(
      @AuthenticationPrincipal SignedIn signedIn,
      @PathVariable String id,
      @RequestBody JsonNode wish) {
    var name = OverlayWish.of(wish, Set.of("name")).name();
    var overlay = own.find(signedIn, id);
    return entry(overlays.rename(signedIn.account(), overlay.id(), name));
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(@AuthenticationPrincipal SignedIn signedIn, @PathVariable String id) {
    overlays.delete(signedIn.account(), own.find(signedIn, id).id());
  }

  /** Gives it a new URL; the old one stops at once. */
  @PostMapping("/{id}/key")
  Entry rotate(@AuthenticationPrincipal SignedIn signedIn, @PathVariable String id) {
    var overlay = own.find(signedIn, id);
    return entry(overlay, keys.rotate(overlay.id()));
  }

  private Entry entry(Overlay overlay) {
    return entry(overlay, keys.keyOf(overlay.id()));
  }

  private Entry entry(Overlay overlay, OverlayKey key) {
    return new Entry(
        overlay.id().toString(), overlay.name(), baseUrl.at("/overlay/" + key.value()));
  }
}
