package net.ramforth.multichat.emote.image;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The address of a picture at its platform. One that exists is of a known host and shape, and is
 * plain: what it is made of needs no decoding, and cannot mean anything else to anybody.
 */
record PictureAddress(PictureHost host, String path, PictureShape shape) {

  private static final String SCHEME = "https://";

  /** What our own addresses of pictures begin with. */
  static final String OURS = "/img/";

  private static final int LONGEST = 400;

  /** Parts that begin with a dot would lead elsewhere. */
  private static final Pattern PLAIN =
      Pattern.compile("(?:[A-Za-z0-9_=-][A-Za-z0-9._=-]*/)+[A-Za-z0-9_=-][A-Za-z0-9._=-]*");

  /** As platforms and emote providers write it: {@code https://HOST/PATH}. */
  static Optional<PictureAddress> ofUrl(String url) {
    return url.startsWith(SCHEME) ? read(url.substring(SCHEME.length())) : Optional.empty();
  }

  /** As our pages ask for it: {@code /img/HOST/PATH}, exactly as it stood in the request. */
  static Optional<PictureAddress> ofOwnPath(String ownPath) {
    return ownPath.startsWith(OURS) ? read(ownPath.substring(OURS.length())) : Optional.empty();
  }

  private static Optional<PictureAddress> read(String text) {
    if (text.length() > LONGEST || !PLAIN.matcher(text).matches()) {
      return Optional.empty();
    }
    int slash = text.indexOf('/');
    String path = text.substring(slash + 1);
    return PictureHost.called(text.substring(0, slash))
        .flatMap(host -> host.shapeOf(path).map(shape -> new PictureAddress(host, path, shape)));
  }

  String url() {
    return SCHEME + name();
  }

  String ownPath() {
    return OURS + name();
  }

  /** Host and path. */
  String name() {
    return host.hostName() + "/" + path;
  }
}
