package net.ramforth.multichat.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import net.ramforth.multichat.testing.StompPage;

/** A browser that uses the product on this computer. */
record SignedInBrowser(String url, CookieManager cookies) {

  static SignedInBrowser onThisComputer(int port) {
    var browser = new SignedInBrowser("http://localhost:" + port, new CookieManager());
    browser.post("/local");
    return browser;
  }

  String get(String path) {
    return send(HttpRequest.newBuilder(URI.create(url + path)));
  }

  void post(String path) {
    send(
        HttpRequest.newBuilder(URI.create(url + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("_csrf=" + csrf())));
  }

  /** Changes settings. */
  void choose(String json) {
    send(
        HttpRequest.newBuilder(URI.create(url + "/api/settings"))
            .header("Content-Type", "application/json")
            .header("X-CSRF-TOKEN", csrf())
            .POST(BodyPublishers.ofString(json)));
  }

  private String csrf() {
    var form = get("/").isEmpty() ? get("/dashboard") : get("/");
    return form.replaceAll("(?s).*name=\"_csrf\"[^>]*value=\"([^\"]+)\".*", "$1");
  }

  StompPage page() {
    var cookie = cookies.getCookieStore().getCookies().getFirst();
    return StompPage.open(
        URI.create(url).getPort(), Map.of("Cookie", cookie.getName() + "=" + cookie.getValue()));
  }

  private String send(HttpRequest.Builder request) {
    try (var http = HttpClient.newBuilder().cookieHandler(cookies).build()) {
      return http.send(request.build(), BodyHandlers.ofString()).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
