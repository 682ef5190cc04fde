package net.ramforth.multichat.testing.youtube;

import java.util.Map;
import net.ramforth.multichat.testing.Pages;
import org.jspecify.annotations.Nullable;

/** The HTML around what a page of YouTube says in JSON. */
final class PageShell {

  static final String CLIENT_VERSION = "2.20261118.01.00";

  /** The same for everybody and for years (seen 2020 to 2026). */
  static final String API_KEY = "AIzaSyAO_FJ2SlqU8Q4STEHLGCilw_Y9_11qcW8";

  private PageShell() {}

  /**
   * @param canonical the path on {@code www.youtube.com}, where the page has one
   * @param filler as much as the page is to be larger
   */
  static String around(
      String title,
      @Nullable String canonical,
      @Nullable Object player,
      Object data,
      String visitor,
      String filler) {
    var link =
        canonical == null
            ? ""
            : "<link rel=\"canonical\" href=\"https://www.youtube.com"
                + Pages.escaped(canonical)
                + "\">";
    return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><script nonce=\"n\">"
        + "var ytcfg={d:function(){return {}},set:function(){}};"
        + "window.ytcfg.set('EMERGENCY_BASE_URL', '\\/error_204?t\\x3djserror');</script>"
        + "<script nonce=\"n\">ytcfg.set("
        + script(config(visitor))
        + ");ytcfg.set(\"initialInnerWidth\",window.innerWidth);</script>"
        + "<title>"
        + Pages.escaped(title)
        + " - YouTube</title>"
        + link
        + "</head><body>"
        + (filler.isEmpty() ? "" : "<script nonce=\"n\">var filler = \"" + filler + "\";</script>")
        + (player == null ? "" : variable("ytInitialPlayerResponse", player))
        + variable("ytInitialData", data)
        + "</body></html>";
  }

  /** The pop-out chat names its data in another way than all other pages. */
  static String aroundChat(Object data, String visitor, String filler) {
    var page = around("Live chat", null, null, data, visitor, filler);
    return page.replace("var ytInitialData = ", "window[\"ytInitialData\"] = ");
  }

  private static Map<String, Object> config(String visitor) {
    var client =
        Json.object(
            "hl", "en",
            "gl", "US",
            "visitorData", visitor,
            "clientName", "WEB",
            "clientVersion", CLIENT_VERSION);
    return Json.object(
        "CLIENT_CANARY_STATE",
        "none",
        "INNERTUBE_API_KEY",
        API_KEY,
        "INNERTUBE_API_VERSION",
        "v1",
        "INNERTUBE_CLIENT_NAME",
        "WEB",
        "INNERTUBE_CLIENT_VERSION",
        CLIENT_VERSION,
        "INNERTUBE_CONTEXT",
        Json.object("client", client),
        "INNERTUBE_CONTEXT_CLIENT_NAME",
        1,
        "VISITOR_DATA",
        visitor);
  }

  private static String variable(String name, Object value) {
    return "<script nonce=\"n\">var " + name + " = " + script(value) + ";</script>";
  }

  private static String script(Object value) {
    return Json.written(value).replace("<", "\\u003c");
  }
}
