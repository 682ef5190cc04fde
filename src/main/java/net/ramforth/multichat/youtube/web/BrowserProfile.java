package net.ramforth.multichat.youtube.web;

import java.net.URI;
import java.net.http.HttpRequest;

/**
 * The browser we look like: Chrome 144 on Windows, in English, with all that it sends. An
 * incomplete User-Agent is answered with 400.
 */
final class BrowserProfile {

  private static final String CHROME = "144";

  private BrowserProfile() {}

  /** As when somebody types an address. */
  static HttpRequest.Builder navigation(URI address) {
    return common(address)
        .header(
            "Accept",
            "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,"
                + "image/apng,*/*;q=0.8,application/signed-exchange;v=b3;q=0.7")
        .header("Upgrade-Insecure-Requests", "1")
        .header("Sec-Fetch-Site", "none")
        .header("Sec-Fetch-Mode", "navigate")
        .header("Sec-Fetch-User", "?1")
        .header("Sec-Fetch-Dest", "document")
        .GET();
  }

  /** As when a script of the page asks its own server. */
  static HttpRequest.Builder script(URI address, String json) {
    return common(address)
        .header("Accept", "*/*")
        .header("Content-Type", "application/json")
        .header("Origin", address.getScheme() + "://" + address.getRawAuthority())
        .header("Sec-Fetch-Site", "same-origin")
        .header("Sec-Fetch-Mode", "same-origin")
        .header("Sec-Fetch-Dest", "empty")
        .POST(HttpRequest.BodyPublishers.ofString(json));
  }

  private static HttpRequest.Builder common(URI address) {
    return HttpRequest.newBuilder(address)
        .header(
            "User-Agent",
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) "
                + "Chrome/"
                + CHROME
                + ".0.0.0 Safari/537.36")
        .header(
            "sec-ch-ua",
            "\"Not(A:Brand\";v=\"8\", \"Chromium\";v=\"%1$s\", \"Google Chrome\";v=\"%1$s\""
                .formatted(CHROME))
        .header("sec-ch-ua-mobile", "?0")
        .header("sec-ch-ua-platform", "\"Windows\"")
        .header("Accept-Language", "en-US,en;q=0.9")
        // Chrome takes br and zstd, too; we could not read them.
        .header("Accept-Encoding", "gzip");
  }
}
