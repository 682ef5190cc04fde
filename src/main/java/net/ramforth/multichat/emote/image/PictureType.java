package net.ramforth.multichat.emote.image;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A format of pictures, known by how its files begin and not by what somebody says about them. */
enum PictureType {
  PNG("image/png", "\u0089PNG\r\n\u001a\n.{8}.*"),
  GIF("image/gif", "GIF8[79]a.*"),
  WEBP("image/webp", "RIFF.{4}WEBPVP8.*"),
  AVIF("image/avif", ".{4}ftypavi[fs].*"),
  JPEG("image/jpeg", "\u00ff\u00d8\u00ff.*"),
  SVG(
      "image/svg+xml",
      "(?:\u00ef\u00bb\u00bf)?\\s*+(?:<\\?xml[^>]*+>\\s*+)?(?:<!--.*?-->\\s*+)*+"
          + "(?:<!DOCTYPE svg[^>\\[]*+>\\s*+)?(?:<!--.*?-->\\s*+)*+<svg[\\s>].*");

  /** Nothing that tells a format from others comes later. */
  private static final int HEAD = 1024;

  private final String mediaType;
  private final Pattern head;

  PictureType(String mediaType, String head) {
    this.mediaType = mediaType;
    this.head = Pattern.compile(head, Pattern.DOTALL);
  }

  /** The format of these bytes, if it is one of ours. */
  static Optional<PictureType> of(byte[] bytes) {
    int length = Math.min(HEAD, bytes.length);
    var head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    return Arrays.stream(values()).filter(type -> type.head.matcher(head).matches()).findFirst();
  }

  /** Whether a {@code Content-Type} names one of the formats. */
  static boolean isNamedBy(String contentType) {
    var named = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).anyMatch(type -> type.mediaType.equals(named));
  }

  static Optional<PictureType> withSuffix(String suffix) {
    return Arrays.stream(values()).filter(type -> type.suffix().equals(suffix)).findFirst();
  }

  String mediaType() {
    return mediaType;
  }

  /** What names of files end with. */
  String suffix() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean isDrawn() {
    return this == SVG;
  }
}
