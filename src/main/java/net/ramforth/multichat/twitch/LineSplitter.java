package net.ramforth.multichat.twitch;

import java.util.ArrayList;
import java.util.List;

/** Cuts what arrives into lines. A line may come in pieces; a piece may hold many lines. */
final class LineSplitter {

  private final int longestLine;
  private final StringBuilder unfinished = new StringBuilder();

  /** The limit is in characters; a line that gets longer is no line of Twitch's. */
  LineSplitter(int longestLine) {
    this.longestLine = longestLine;
  }

  /**
   * The lines this piece finishes, without CR LF and without empty ones.
   *
   * @throws IllegalStateException if an unfinished line is longer than it may get
   */
  List<String> add(String piece) {
    List<String> lines = new ArrayList<>(1);
    int start = 0;
    for (int end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', start)) {
      String line = finish(piece, start, end);
      if (!line.isEmpty()) {
        lines.add(line);
      }
      start = end + 1;
    }
    unfinished.append(piece, start, piece.length());
    if (unfinished.length() > longestLine) {
      throw new IllegalStateException("line without end");
    }
    return lines;
  }

  private String finish(String piece, int start, int end) {
    String line;
    if (unfinished.isEmpty()) {
      line = piece.substring(start, end);
    } else {
      line = unfinished.append(piece, start, end).toString();
      unfinished.setLength(0);
      unfinished.trimToSize();
    }
    return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
  }
}
