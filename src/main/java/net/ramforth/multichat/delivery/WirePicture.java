package net.ramforth.multichat.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import net.ramforth.multichat.chat.Picture;
import org.jspecify.annotations.Nullable;

/** A picture as browsers get it; the box is in CSS pixels beside text of a usual size. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WirePicture(String url, @Nullable String still, int width, int height) {

  static @Nullable WirePicture of(@Nullable Picture picture) {
    return picture == null ? null : shown(picture);
  }

  static WirePicture shown(Picture picture) {
    return new WirePicture(picture.url(), picture.still(), picture.width(), picture.height());
  }
}
