package net.ramforth.multichat.youtube.innertube.renderer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import net.ramforth.multichat.chat.Fragment;
import org.jspecify.annotations.Nullable;

/**
 * A picture among the words.
 *
 * @param emojiId the character itself, or {@code UC…/…} where it is a channel's own or YouTube's
 * @param shortcuts what people type for it, e.g. {@code :wave:}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Emoji(
    @Nullable String emojiId,
    List<String> shortcuts,
    @Nullable Boolean isCustomEmoji,
    @Nullable Picture image) {

  /**
   * Pixels; the overlay draws emotes at 28 to 48 of them, on screens of up to twice the density.
   */
  private static final int WIDTH = 48;

  Fragment fragment() {
    String id = emojiId == null ? "" : emojiId;
    if (!isCustom(id) && !id.isBlank()) {
      return new Fragment.Text(id);
    }
    String url = image == null ? "" : image.url(WIDTH);
    return url.isEmpty() || id.isBlank()
        ? new Fragment.Text(words(id))
        : new Fragment.Emote(words(id), id, net.ramforth.multichat.chat.Picture.emote(url));
  }

  private boolean isCustom(String id) {
    return Boolean.TRUE.equals(isCustomEmoji) || id.startsWith("UC") && id.indexOf('/') > 0;
  }

  private String words(String id) {
    if (!shortcuts.isEmpty()) {
      return shortcuts.getFirst();
    }
    String label = image == null ? "" : image.label();
    return label.isEmpty() ? id : label;
  }
}
