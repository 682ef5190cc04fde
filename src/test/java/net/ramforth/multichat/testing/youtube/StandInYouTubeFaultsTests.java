package net.ramforth.multichat.testing.youtube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StandInYouTubeFaultsTests {

  private final StandInYouTube youtube = StandInYouTube.start();
  private final Reader reader = new Reader(youtube);
  private final YoutubeBroadcast stream = youtube.channel("ada").goesLive("Trains");

  @AfterEach
  void stop() {
    reader.close();
    youtube.close();
  }

  @Test
  void whoShowsNoConsentIsSentToTheConsentPage() {
    youtube.wantsConsent();
    var sent = reader.get("/@ada/live");
    assertThat(sent.statusCode()).isEqualTo(302);
    var wall = reader.get(sent.headers().firstValue("Location").orElseThrow());
    assertThat(wall.body()).contains("action=\"https://consent.youtube.com/save\"");
    assertThat(reader.get("/@ada/live", "Cookie", "SOCS=CAI").statusCode()).isEqualTo(200);
    youtube.raiseConsentWall();
    assertThat(reader.get("/@ada/live", "Cookie", "SOCS=CAI").statusCode()).isEqualTo(302);
  }

  @Test
  void aCaptchaOrTooManyRequestsStandBeforeEverything() {
    var token = reader.opens(stream);
    youtube.raiseCaptcha(200);
    assertThat(reader.post(token).body()).contains("g-recaptcha");
    youtube.raiseCaptcha(429);
    assertThat(reader.get("/@ada/live").statusCode()).isEqualTo(429);
    youtube.raiseTooManyRequests();
    assertThat(reader.poll(token).at("/error/status").asString()).isEqualTo("RESOURCE_EXHAUSTED");
    youtube.lowerWalls();
    assertThat(reader.post(token).statusCode()).isEqualTo(200);
  }

  @Test
  void errorsComeAsOftenAsAskedFor() {
    var token = reader.opens(stream);
    youtube.refuseNext(StandInYouTube.GET_LIVE_CHAT, 400, 1);
    youtube.refuseNext(StandInYouTube.GET_LIVE_CHAT, 503, 1);
    youtube.answerHtmlNext(StandInYouTube.GET_LIVE_CHAT, 1);
    assertThat(reader.poll(token).at("/error/status").asString()).isEqualTo("INVALID_ARGUMENT");
    assertThat(reader.poll(token).at("/error/status").asString()).isEqualTo("UNAVAILABLE");
    assertThat(reader.post(token).body()).startsWith("<!DOCTYPE html>");
    assertThat(reader.post(token).statusCode()).isEqualTo(200);
    assertThat(youtube.requestsTo(StandInYouTube.GET_LIVE_CHAT)).isEqualTo(4);
    assertThat(stream.polls()).isOne();
  }

  @Test
  void connectionsAreCutWithoutAnAnswer() {
    youtube.cutNext("/@ada/streams", 2);
    assertThatThrownBy(() -> reader.get("/@ada/streams")).isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void aStalledPathAnswersWhenItIsResumed() throws Exception {
    youtube.stall("/live_chat");
    var answer = CompletableFuture.supplyAsync(() -> reader.get("/live_chat?v=" + stream.id()));
    assertThatThrownBy(() -> answer.get(200, TimeUnit.MILLISECONDS)).hasNoCause();
    youtube.resume("/live_chat");
    assertThat(answer.get(5, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
  }

  @Test
  void aSlowPathAnswersLate() {
    youtube.slow("/@ada", Duration.ofMillis(300));
    long started = System.nanoTime();
    reader.get("/@ada");
    assertThat(Duration.ofNanos(System.nanoTime() - started)).isGreaterThan(Duration.ofMillis(290));
  }

  @Test
  void answersGrowBeyondTwoMegabytes() {
    var token = reader.opens(stream);
    youtube.makeGiant("/@ada/live", true);
    youtube.makeGiant(StandInYouTube.GET_LIVE_CHAT, true);
    assertThat(reader.get("/@ada/live").body()).hasSizeGreaterThan(2_500_000).endsWith("</html>");
    assertThat(reader.post(token).body()).hasSizeGreaterThan(2_500_000);
    assertThat(Reader.nextToken(reader.poll(token))).isNotBlank();
  }

  @Test
  void whatDoesNotLookLikeABrowserIsRefused() throws Exception {
    try (var http = HttpClient.newHttpClient()) {
      var bare = HttpRequest.newBuilder(URI.create(youtube.url() + "/@ada/live"));
      assertThat(http.send(bare.build(), BodyHandlers.discarding()).statusCode()).isEqualTo(400);
      var half = bare.header("User-Agent", "Mozilla/5.0").header("Accept-Language", "en");
      assertThat(http.send(half.build(), BodyHandlers.discarding()).statusCode()).isEqualTo(400);
    }
  }

  @Test
  void aVisitorThatChangesItsBrowserIsNoticed() {
    var cookie = reader.get("/@ada").headers().firstValue("Set-Cookie").orElseThrow();
    reader.get("/@ada", "Cookie", cookie);
    assertThat(youtube.visitors()).isOne();
    assertThat(youtube.visitorsInDisguise()).isEmpty();
    reader.get("/@ada", "Cookie", cookie, "Sec-Ch-Ua-Platform", "\"Linux\"");
    assertThat(youtube.visitorsInDisguise()).hasSize(1);
  }

  @Test
  void aClosedYouTubeComesBackOnTheSamePort() {
    var url = youtube.url();
    youtube.down();
    assertThatThrownBy(() -> reader.get("/@ada")).isInstanceOf(UncheckedIOException.class);
    youtube.up();
    assertThat(youtube.url()).isEqualTo(url);
    assertThat(reader.get("/@ada").statusCode()).isEqualTo(200);
  }
}
