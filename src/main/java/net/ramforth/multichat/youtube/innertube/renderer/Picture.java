package net.ramforth.multichat.youtube.innertube.renderer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A picture in several sizes. */
public record Picture(List<Thumbnail> thumbnails, @Nullable Accessibility accessibility) {

  /** One size, in pixels. Pictures that scale have none. */
  public record Thumbnail(@Nullable String url, @Nullable Integer width) {}

  /** What those hear who do not see it. */
  public record Accessibility(@Nullable AccessibilityText accessibilityData) {

    /** Wraps its only field. */
    public record AccessibilityText(@Nullable String label) {}
  }

  /** The smallest that is at least as wide, else the widest; empty if there is none. */
  public String url(int width) {
    String best = "";
    int bestWidth = -1;
    for (Thumbnail thumbnail : thumbnails) {
      String url = absolute(thumbnail.url());
      int wide = thumbnail.width() == null ? width : thumbnail.width();
      boolean isBetter = bestWidth < width ? wide > bestWidth : wide >= width && wide < bestWidth;
      if (!url.isEmpty() && isBetter) {
        best = url;
        bestWidth = wide;
      }
    }
    return best;
  }

  /** What it shows, in words; empty if nobody says. */
  public String label() {
    if (accessibility == null || accessibility.accessibilityData() == null) {
      return "";
    }
    String label = accessibility.accessibilityData().label();
    return label == null ? "" : label;
  }

  /** Stickers come without a scheme. Anything but the web's own is no picture of YouTube's. */
  private static String absolute(@Nullable String url) {
    if (url == null) {
      return "";
    }
    String whole = url.startsWith("//") ? "https:" + url : url;
    return whole.startsWith("https://") ? whole : "";
  }
}
