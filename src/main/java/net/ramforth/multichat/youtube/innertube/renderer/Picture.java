package net.ramforth.multichat.youtube.innertube.renderer;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A picture in several sizes. */
public record Picture(List<Thumbnail> thumbnails, @Nullable Accessibility accessibility) {

  /** One size. Badges have it in their address alone; pictures that scale have none. */
  public record Thumbnail(@Nullable String url, @Nullable Integer width) {

    /** As servers of Google's are asked for it, e.g. {@code =s32-c-k} or {@code =w48-h48}. */
    private static final Pattern SIZE =
        Pattern.compile("[=/][sw](\\d{1,4})(?:-[^/]*)?(?:/[^/]*)?$");

    /** In pixels, if anything says so. */
    OptionalInt pixels() {
      if (width != null) {
        return OptionalInt.of(width);
      }
      var size = SIZE.matcher(url == null ? "" : url);
      return size.find() ? OptionalInt.of(Integer.parseInt(size.group(1))) : OptionalInt.empty();
    }
  }

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
      int wide = thumbnail.pixels().orElse(width);
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

  /** Stickers come without a scheme, some badges of 2021 with the one without encryption. */
  private static String absolute(@Nullable String url) {
    if (url == null) {
      return "";
    }
    if (url.startsWith("//")) {
      return "https:" + url;
    }
    String whole = url.startsWith("http://") ? "https" + url.substring(4) : url;
    return whole.startsWith("https://") ? whole : "";
  }
}
