package net.ramforth.multichat.account;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What shows a page, by what it says about itself. */
public final class Programs {

  /** obs-browser adds it to Chromium's own words, e.g. {@code OBS/31.0.2} (obs-browser 2.26.8). */
  private static final Pattern OBS = Pattern.compile("\\bOBS/(\\d{1,3}\\.\\d{1,3})");

  /** Safari alone says its version under another name. */
  private static final Pattern BROWSER =
      Pattern.compile("(Firefox|Edg|OPR|Chrome|Version)/(\\d{1,4})");

  private Programs() {}

  /** E.g. {@code OBS 31.0} or {@code Firefox 140}; {@code ?} for whoever says nothing we know. */
  public static String of(@Nullable String userAgent) {
    var said = userAgent == null ? "" : userAgent;
    var obs = OBS.matcher(said);
    if (obs.find()) {
      return "OBS " + obs.group(1);
    }
    String program = "?";
    // Of "Chrome/140 Safari/537 Edg/140" the last is what it is.
    var browser = BROWSER.matcher(said);
    while (browser.find()) {
      if (program.equals("?") || !browser.group(1).equals("Version")) {
        program = name(browser.group(1)) + " " + browser.group(2);
      }
    }
    return program;
  }

  private static String name(String code) {
    return switch (code) {
      case "Edg" -> "Edge";
      case "OPR" -> "Opera";
      case "Version" -> "Safari";
      default -> code;
    };
  }
}
