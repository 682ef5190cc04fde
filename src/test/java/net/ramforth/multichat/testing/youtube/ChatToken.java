package net.ramforth.multichat.testing.youtube;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * Where a reader stands in a chat. Can be used again and again, until its generation is over.
 *
 * @param generation goes up when the tokens of a chat are made to expire
 */
record ChatToken(String videoId, View view, int generation, int place) {

  /** What real ones begin with (the number of the protobuf field), seen 2026-02. */
  private static final String BEGINNING = "0ofMyAN";

  private static final String END = "%3D";

  String written() {
    var plain = videoId + " " + view + " " + generation + " " + place;
    return BEGINNING
        + Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(plain.getBytes(StandardCharsets.UTF_8))
        + END;
  }

  static Optional<ChatToken> read(String written) {
    if (!written.startsWith(BEGINNING) || !written.endsWith(END)) {
      return Optional.empty();
    }
    try {
      var middle = written.substring(BEGINNING.length(), written.length() - END.length());
      var plain = new String(Base64.getUrlDecoder().decode(middle), StandardCharsets.UTF_8);
      var parts = plain.split(" ", -1);
      return Optional.of(
          new ChatToken(
              parts[0],
              View.valueOf(parts[1]),
              Integer.parseInt(parts[2]),
              Integer.parseInt(parts[3])));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
