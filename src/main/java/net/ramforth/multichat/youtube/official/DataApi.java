package net.ramforth.multichat.youtube.official;

import static net.ramforth.multichat.youtube.official.OfficialProblem.Kind.NO_CHAT;
import static net.ramforth.multichat.youtube.official.OfficialProblem.Kind.UNAVAILABLE;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.Consumer;
import net.ramforth.multichat.account.AccessToken;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** The two calls of the YouTube Data API that hearing a chat needs. */
@Component
class DataApi implements AutoCloseable {

  private static final String VIDEOS = "/youtube/v3/videos";

  /** The address of {@code liveChatMessages.streamList} in its HTTP form (2025). */
  private static final String STREAM = "/youtube/v3/liveChat/messages/stream";

  private final HttpClient http =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
  private final OfficialProperties properties;
  private final JsonMapper json;
  private final ObjectReader batch;

  DataApi(OfficialProperties properties, JsonMapper json) {
    this.properties = properties;
    this.json = json;
    // A look at what follows a batch would wait for the next one.
    this.batch =
        json.readerFor(LiveChatMessageListResponse.class)
            .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  }

  /** The id of a video's chat; 1 unit of quota. */
  String liveChatId(String videoId, AccessToken token)
      throws OfficialProblem, InterruptedException {
    var path =
        UriComponentsBuilder.fromPath(VIDEOS)
            .queryParam("part", "liveStreamingDetails")
            .queryParam("id", "{id}")
            .build(videoId);
    try (var body = get(path.toString(), token)) {
      var id =
          json.readTree(body).at("/items/0/liveStreamingDetails/activeLiveChatId").asString("");
      if (id.isBlank()) {
        throw new OfficialProblem(NO_CHAT, "the video has no open chat");
      }
      return id;
    } catch (IOException | JacksonException failure) {
      throw interruptedOr(failure);
    }
  }

  /**
   * Reads batches until YouTube closes the connection; 5 units of quota.
   *
   * @param pageToken where an earlier connection ended; empty for the beginning
   */
  void stream(
      String chatId,
      String pageToken,
      AccessToken token,
      Consumer<LiveChatMessageListResponse> batches)
      throws OfficialProblem, InterruptedException {
    var path =
        UriComponentsBuilder.fromPath(STREAM)
            .queryParam("part", "id,snippet,authorDetails")
            .queryParam("maxResults", 500)
            .queryParam("liveChatId", "{chat}")
            .queryParam("pageToken", "{page}")
            .build(chatId, pageToken);
    try (var body = get(path.toString(), token);
        var parser = json.createParser(body)) {
      // One array that does not end while the chat goes on; batches one after another do as well.
      for (var next = parser.nextToken(); next != null; next = parser.nextToken()) {
        if (next == JsonToken.START_OBJECT) {
          batches.accept(batch.readValue(parser));
        }
      }
    } catch (IOException | JacksonException failure) {
      throw interruptedOr(failure);
    }
  }

  private InputStream get(String pathAndQuery, AccessToken token)
      throws IOException, OfficialProblem, InterruptedException {
    var request =
        HttpRequest.newBuilder(properties.apiUrl().resolve(pathAndQuery))
            .timeout(properties.answerTimeout())
            .header("Authorization", "Bearer " + token.secret())
            .build();
    var response = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
    if (response.statusCode() != 200) {
      throw refusal(response);
    }
    return response.body();
  }

  private OfficialProblem refusal(HttpResponse<InputStream> response) throws IOException {
    try (var body = response.body()) {
      var error = body.readNBytes(64_000);
      return Refusal.of(response.statusCode(), reason(error));
    }
  }

  private String reason(byte[] error) {
    try {
      JsonNode body = json.readTree(error);
      return body.at("/error/errors/0/reason").asString("");
    } catch (JacksonException notJson) {
      return "";
    }
  }

  private static OfficialProblem interruptedOr(Exception failure) throws InterruptedException {
    if (Thread.interrupted() || failure.getCause() instanceof InterruptedIOException) {
      throw new InterruptedException();
    }
    return new OfficialProblem(UNAVAILABLE, "the official stream broke", failure);
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
