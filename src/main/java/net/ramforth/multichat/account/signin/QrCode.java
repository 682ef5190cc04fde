package net.ramforth.multichat.account.signin;

import io.nayuki.qrcodegen.QrCode.Ecc;

/**
 * A QR code as one path of an SVG picture.
 *
 * @param size of the picture's view box, with the quiet zone that scanners want around it
 * @param path the dark squares
 */
record QrCode(int size, String path) {

  /** In squares, on each side (ISO/IEC 18004 section 6.3.8). */
  private static final int QUIET_ZONE = 4;

  static QrCode of(String text) {
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
}
