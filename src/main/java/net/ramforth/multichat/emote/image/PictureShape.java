package net.ramforth.multichat.emote.image;

import java.util.regex.Pattern;

/**
 * What addresses of one kind of picture look like.
 *
 * @param path the whole path, without its first slash; every part of it has a bounded length
 * @param lifetime how long browsers may keep what they got
 * @param drawn whether the picture is SVG rather than pixels
 */
record PictureShape(Pattern path, Lifetime lifetime, boolean drawn) {

  /** How long what stands at an address stays the same. */
  enum Lifetime {
    /** Another picture would have another id. */
    FOREVER("public, max-age=31536000, immutable"),

    /** People's own pictures, which they may want to be rid of. */
    A_WEEK("public, max-age=604800");

    private final String cacheControl;

    Lifetime(String cacheControl) {
      this.cacheControl = cacheControl;
    }

    String cacheControl() {
      return cacheControl;
    }
  }

  static PictureShape emote(String path) {
    return new PictureShape(Pattern.compile(path), Lifetime.FOREVER, false);
  }

  static PictureShape avatar(String path) {
    return new PictureShape(Pattern.compile(path), Lifetime.A_WEEK, false);
  }

  static PictureShape drawing(String path) {
    return new PictureShape(Pattern.compile(path), Lifetime.FOREVER, true);
  }

  boolean fits(String candidate) {
    return path.matcher(candidate).matches();
  }
}
