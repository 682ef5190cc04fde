package net.ramforth.multichat.ledger.tip;

import io.nayuki.qrcodegen.QrCode;

/** An address as a picture that phones can read. */
final class QrPicture {

  /** The white around it that readers need. */
  private static final int BORDER = 4;

  private QrPicture() {}

  /** An SVG without a size of its own, black on white. */
  static String svg(String address) {
    var code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
    var squares = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          squares.append("M%d,%dh1v1h-1z".formatted(x + BORDER, y + BORDER));
        }
      }
    }
    int size = code.size + 2 * BORDER;
    return ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\""
            + " shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0,0h%dv%dh-%dz\"/>"
            + "<path d=\"%s\"/></svg>")
        .formatted(size, size, size, size, size, squares);
  }
}
