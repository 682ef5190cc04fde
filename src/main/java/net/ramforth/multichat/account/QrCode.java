package net.ramforth.multichat.account;

import io.nayuki.qrcodegen.QrCode.Ecc;

/**
 * A QR code as one path of an SVG picture.
 *
 * @param size of the picture's view box, with the quiet zone that scanners want around it
 * @param path the dark squares
 */
public record QrCode(int size, String path) {

  /** In squares, on each side (ISO/IEC 18004 section 6.3.8). */
  private static final int QUIET_ZONE = 4;

  /** Of a text, mostly an address. */
  public static QrCode of(String text) {
    var code = io.nayuki.qrcodegen.QrCode.encodeText(text, Ecc.MEDIUM);
    var path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          path.append('M').append(x + QUIET_ZONE).append(' ').append(y + QUIET_ZONE);
          path.append("h1v1h-1z");
        }
      }
    }
    return new QrCode(code.size + 2 * QUIET_ZONE, path.toString());
  }

  /** A picture of its own, black on white, without a size. */
  public static String svg(String text) {
    var code = of(text);
    return ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\""
            + " shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0,0h%dv%dh-%dz\"/>"
            + "<path d=\"%s\"/></svg>")
        .formatted(code.size, code.size, code.size, code.size, code.size, code.path);
  }
}
