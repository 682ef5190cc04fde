package net.ramforth.multichat.settings;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The overlay's own style sheet. It comes after all of ours.
 *
 * @param text up to 64 KB of CSS in UTF-8; browsers leave out what they cannot read
 * @param hosts that pictures, fonts and further sheets may come from, by https; nobody else is
 *     asked
 */
public record CustomCss(
    @Setting(in = Section.CSS, most = Integer.MAX_VALUE) String text,
    @Setting(in = Section.CSS, most = 253, format = Setting.Format.HOST) List<String> hosts) {

  /** More than the largest themes people share, and no burden for a frame. */
  static final int MOST_BYTES = 64 * 1024;

  private static final int MOST_HOSTS = 10;

  public CustomCss {
    int bytes = text.getBytes(StandardCharsets.UTF_8).length;
    if (bytes > MOST_BYTES) {
      throw new InvalidSetting("text", "has %d bytes; 65536 (64 KB) are possible".formatted(bytes));
    }
    if (text.indexOf('\0') >= 0) {
      throw new InvalidSetting("text", "must not have NUL characters");
    }
    if (hosts.size() > MOST_HOSTS) {
      throw new InvalidSetting("hosts", "must have " + MOST_HOSTS + " entries at most");
    }
    hosts = hosts.stream().distinct().toList();
  }
}
