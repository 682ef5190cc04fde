package net.ramforth.multichat.testing;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The stand-in's own few pages, kept beside the other test resources. */
public final class Pages {

  private Pages() {}

  public static String read(String name) throws IOException {
    try (var page = Pages.class.getResourceAsStream("/stand-in/" + name)) {
      if (page == null) {
        throw new FileNotFoundException("/stand-in/" + name);
      }
      return new String(page.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  public static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
