package net.ramforth.multichat.delivery;

import java.util.List;
import net.ramforth.multichat.rehearsal.Gallery;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the gallery's messages, in the form that browsers know from their room. */
@RestController
class GalleryMessagesController {

  @GetMapping("/gallery/messages")
  ResponseEntity<List<WireMessage>> messages() {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(Gallery.messages().stream().map(WireMessage::of).toList());
  }
}
