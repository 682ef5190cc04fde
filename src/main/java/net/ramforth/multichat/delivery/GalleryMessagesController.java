package net.ramforth.multichat.delivery;

import java.util.List;
import java.util.stream.Stream;
import net.ramforth.multichat.account.OverlayId;
import net.ramforth.multichat.account.Overlays;
import net.ramforth.multichat.account.SignedIn;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.rehearsal.Gallery;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the gallery's messages, in the form that browsers know from their room. */
@RestController
class GalleryMessagesController {

  private final Overlays overlays;
  private final OverlayViews views;

  GalleryMessagesController(Overlays overlays, OverlayViews views) {
    this.overlays = overlays;
    this.views = views;
  }

  @GetMapping("/gallery/messages")
  ResponseEntity<List<WireMessage>> messages() {
    return answer(Gallery.messages().stream());
  }

  /** Those that an overlay's filter lets through. */
  @GetMapping("/dashboard/overlays/{id}/messages")
  ResponseEntity<List<WireMessage>> messages(
      @AuthenticationPrincipal SignedIn signedIn, @PathVariable OverlayId id) {
    var overlay = overlays.get(signedIn.account(), id);
    var filter = views.of(overlay.id(), overlay.account()).filter();
    return answer(Gallery.messages().stream().flatMap(message -> filter.view(message).stream()));
  }

  private static ResponseEntity<List<WireMessage>> answer(Stream<ChatMessage> messages) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(messages.map(WireMessage::of).toList());
  }
}
