package net.ramforth.multichat.testing.youtube;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Visits the stand-in as a browser does, and reads its pages and chats. */
final class Reader implements AutoCloseable {

  private static final String BROWSER =
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"
          + " Chrome/142.0.0.0 Safari/537.36";

  private final HttpClient http = HttpClient.newHttpClient();
  private final StandInYouTube youtube;

  Reader(StandInYouTube youtube) {
    this.youtube = youtube;
  }

  HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers));
  }

  HttpRequest.Builder request(String path, String... headers) {
    var request =
        HttpRequest.newBuilder(URI.create(youtube.url() + path))
            .header("User-Agent", BROWSER)
            .header("Accept-Language", "en-US,en;q=0.9");
    return headers.length == 0 ? request : request.headers(headers);
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    } catch (InterruptedException problem) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(problem);
    }
  }

  /** What a page has given to one of its variables. */
  static JsonNode variable(HttpResponse<String> page, String name) {
    var body = page.body();
    int at = body.indexOf(name);
    return Json.read(body.substring(body.indexOf('{', at), body.indexOf(";</script>", at)));
  }

  JsonNode player(String path) {
    return variable(get(path), "ytInitialPlayerResponse");
  }

  JsonNode data(String path) {
    return variable(get(path), "ytInitialData");
  }

  static String canonical(HttpResponse<String> page) {
    return page.body().replaceFirst("(?s).*rel=\"canonical\" href=\"([^\"]+)\".*", "$1");
  }

  /** The token of all messages. */
  String opens(YoutubeBroadcast broadcast) {
    return data("/live_chat?is_popout=1&v=" + broadcast.id())
        .at("/contents/liveChatRenderer/header/liveChatHeaderRenderer/viewSelector")
        .at("/sortFilterSubMenuRenderer/subMenuItems/1/continuation/reloadContinuationData")
        .path("continuation")
        .asString("");
  }

  HttpResponse<String> post(String token) {
    var client = Json.object("clientName", "WEB", "clientVersion", PageShell.CLIENT_VERSION);
    var body = Json.object("context", Json.object("client", client), "continuation", token);
    return send(
        request(StandInYouTube.GET_LIVE_CHAT + "?prettyPrint=false")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(Json.written(body))));
  }

  JsonNode poll(String token) {
    return Json.read(post(token).body());
  }

  static String nextToken(JsonNode answer) {
    return answer.findValuesAsString("continuation").getLast();
  }

  static List<JsonNode> actions(JsonNode answer) {
    var actions = answer.at("/continuationContents/liveChatContinuation/actions");
    return StreamSupport.stream(actions.spliterator(), false).toList();
  }

  /** The words of the text messages in an answer. */
  static List<String> words(JsonNode answer) {
    return actions(answer).stream()
        .map(it -> it.at("/addChatItemAction/item/liveChatTextMessageRenderer/message/runs"))
        .map(runs -> String.join("", runs.findValuesAsString("text")))
        .toList();
  }

  HttpResponse<String> postForm(String path, Map<String, String> fields) {
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form(fields))));
  }

  static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
