package net.ramforth.multichat.dock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import net.ramforth.multichat.testing.ConsentPage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody's browser: it signs in at platforms and asks our API. */
final class DockBrowser {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final String origin;
  private final String login;

  DockBrowser(String origin, String login) {
    this.origin = origin;
    this.login = login;
  }

  /** An answer of the API. */
  record Answer(int status, JsonNode body) {

    String error() {
      return body.path("error").asString("");
    }
  }

  /** Goes to a platform by this address and agrees; returns where the product sends one then. */
  String signIn(String path) {
    return comeBack(new ConsentPage(URI.create(startSignIn(path))).allowAs(login));
  }

  /** Where the product sends those who want to sign in. */
  String startSignIn(String path) {
    return location(get(path));
  }

  String comeBack(URI callback) {
    return location(get(callback.getRawPath() + "?" + callback.getRawQuery()));
  }

  /** Asks for something with a new id. */
  Answer act(String room, String wish) {
    return post("/api/rooms/" + room + "/acts", withId(UUID.randomUUID(), wish));
  }

  Answer say(String room, String wish) {
    return post("/api/rooms/" + room + "/say", withId(UUID.randomUUID(), wish));
  }

  static String withId(UUID id, String wish) {
    return wish.replaceFirst("\\{", "{\"id\":\"" + id + "\",");
  }

  JsonNode voices(String room) {
    return JSON.readTree(get("/api/rooms/" + room + "/voices").body());
  }

  HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(URI.create(origin + path)));
  }

  Answer post(String path, String json) {
    var answer =
        send(
            HttpRequest.newBuilder(URI.create(origin + path))
                .header("Content-Type", "application/json")
                .header("X-CSRF-TOKEN", csrf())
                .POST(BodyPublishers.ofString(json)));
    return new Answer(answer.statusCode(), JSON.readTree(answer.body()));
  }

  private String csrf() {
    return get("/dashboard")
        .body()
        .replaceAll("(?s).*name=\"csrf-token\" content=\"([^\"]+)\".*", "$1");
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
