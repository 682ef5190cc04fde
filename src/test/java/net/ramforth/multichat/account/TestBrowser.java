package net.ramforth.multichat.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import net.ramforth.multichat.account.ScriptedGoogle.Owner;
import net.ramforth.multichat.account.ScriptedTwitchId.Person;
import net.ramforth.multichat.testing.StompPage;

/** A browser of a few words: cookies, pages, forms; it follows no redirect by itself. */
final class TestBrowser {

  private static final Pattern STATE = Pattern.compile("[?&]state=([^&]+)");

  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final String origin;

  TestBrowser(int port) {
    this.origin = "http://localhost:" + port;
  }

  /** The same browser after the product came back at another port. */
  TestBrowser at(RunningProduct product) {
    var moved = product.browser();
    cookies
        .getCookieStore()
        .getCookies()
        .forEach(cookie -> moved.cookies.getCookieStore().add(URI.create(moved.origin), cookie));
    return moved;
  }

  HttpResponse<String> get(String path, String... headers) {
    var request =
        HttpRequest.newBuilder(URI.create(origin + path)).header("Accept", "text/html,*/*;q=0.8");
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return send(request.build());
  }

  /** Sends a form of ours, with its CSRF token. */
  HttpResponse<String> submit(String path, String... fields) {
    var form = new StringBuilder("_csrf=" + encode(get("/form").body()));
    for (int i = 0; i < fields.length; i += 2) {
      form.append('&').append(fields[i]).append('=').append(encode(fields[i + 1]));
    }
    return post(path, form.toString());
  }

  HttpResponse<String> post(String path, String form) {
    return send(
        HttpRequest.newBuilder(URI.create(origin + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build());
  }

  /** Asks by a script of ours, with its CSRF token. */
  HttpResponse<String> ask(String method, String path, String json) {
    return send(
        HttpRequest.newBuilder(URI.create(origin + path))
            .header("Content-Type", "application/json")
            .header("Accept", "application/json")
            .header("X-CSRF-TOKEN", get("/form").body())
            .method(method, HttpRequest.BodyPublishers.ofString(json))
            .build());
  }

  /** Opens a socket with this browser's cookie. */
  StompPage socket() {
    var port = URI.create(origin).getPort();
    return StompPage.open(port, Map.of("Cookie", "multichat=" + cookie().getValue()));
  }

  /** Goes to Twitch; answers the state that Twitch is to send back. */
  String startSignIn() {
    var match = STATE.matcher(locationOf(get("/login/twitch")));
    assertThat(match.find()).isTrue();
    return URLDecoder.decode(match.group(1), StandardCharsets.UTF_8);
  }

  /** Comes back from Twitch; answers where we send the browser. */
  String comeBack(String query) {
    return locationOf(get("/auth/twitch/callback?" + query));
  }

  String signIn(ScriptedTwitchId twitch, Person person) {
    var state = encode(startSignIn());
    return comeBack("code=" + twitch.codeFor(person) + "&scope=chat%3Aread&state=" + state);
  }

  /** Comes back from Google; answers where we send the browser. */
  String comeBackFromGoogle(String query) {
    return locationOf(get("/auth/google/callback?" + query));
  }

  String signIn(ScriptedGoogle google, Owner owner) {
    return comeBackFromGoogle(google.agree(locationOf(get("/login/google")), owner));
  }

  boolean isSignedIn() {
    return get("/dashboard").statusCode() != 302;
  }

  HttpCookie cookie() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("multichat"))
        .findFirst()
        .orElseThrow();
  }

  String sessionId() {
    return new String(Base64.getDecoder().decode(cookie().getValue()), StandardCharsets.UTF_8);
  }

  static String locationOf(HttpResponse<String> response) {
    return response.headers().firstValue("Location").orElseThrow();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
