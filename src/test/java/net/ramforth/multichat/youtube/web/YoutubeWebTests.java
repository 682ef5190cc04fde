package net.ramforth.multichat.youtube.web;

import static net.ramforth.multichat.youtube.web.WebProblem.Kind.BAD_REQUEST;
import static net.ramforth.multichat.youtube.web.WebProblem.Kind.BLOCKED;
import static net.ramforth.multichat.youtube.web.WebProblem.Kind.BREAKER_OPEN;
import static net.ramforth.multichat.youtube.web.WebProblem.Kind.FORBIDDEN;
import static net.ramforth.multichat.youtube.web.WebProblem.Kind.NOT_FOUND;
import static net.ramforth.multichat.youtube.web.WebProblem.Kind.TOO_LARGE;
import static net.ramforth.multichat.youtube.web.WebProblem.Kind.TRANSIENT;
import static net.ramforth.multichat.youtube.web.WebProblem.Kind.UNREACHABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import net.ramforth.multichat.testing.MutableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class YoutubeWebTests {

  private static final String CHAT = "/youtubei/v1/live_chat/get_live_chat";

  private final MutableClock clock = MutableClock.started();
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private ScriptedServer server;
  private YoutubeWeb web;

  @BeforeEach
  void open() throws IOException {
    server = new ScriptedServer();
    web = server.web(clock, "", meters);
  }

  @AfterEach
  void close() {
    web.close();
    server.close();
  }

  @Test
  void allRequestsOfASessionComeFromTheSameBrowser() {
    server.answer("/@ada/live", "live");
    server.answer("/live_chat", "chat");
    server.answer(CHAT, "{}");
    var session = web.session("ada");

    session.get("/@ada/live?hl=en&gl=US");
    session.get("/live_chat?v=adaLive0001&is_popout=1");
    session.post(CHAT + "?prettyPrint=false", Map.of("continuation", "t"), Map.of());

    for (String header :
        List.of("user-agent", "sec-ch-ua", "sec-ch-ua-platform", "accept-language")) {
      assertThat(server.requests().stream().map(request -> request.headers().get(header)))
          .as(header)
          .hasSize(3)
          .doesNotContainNull()
          .containsOnly(server.requests().getFirst().headers().get(header));
    }
    assertThat(server.requests().getFirst().headers())
        .containsEntry("accept-language", "en-US,en;q=0.9")
        .containsEntry("sec-fetch-mode", "navigate")
        .containsEntry("cookie", "SOCS=CAI");
  }

  @Test
  void aPostLooksLikeThePagesOwnScript() {
    server.answer(CHAT, "{\"answer\":42}");

    JsonNode answer =
        web.session("ada")
            .post(
                CHAT + "?prettyPrint=false",
                Map.of("continuation", "t"),
                Map.of("X-YouTube-Client-Version", "2.1", "Referer", "https://r.example/"));

    assertThat(answer.path("answer").asInt()).isEqualTo(42);
    var request = server.requests().getFirst();
    assertThat(request.body()).isEqualTo("{\"continuation\":\"t\"}");
    assertThat(request.headers())
        .containsEntry("content-type", "application/json")
        .containsEntry("origin", server.url().toString())
        .containsEntry("referer", "https://r.example/")
        .containsEntry("x-youtube-client-version", "2.1")
        .containsEntry("sec-fetch-site", "same-origin");
  }

  @Test
  void cookiesStayWithTheirSession() {
    server.answer(
        "/@ada",
        exchange -> {
          exchange.getResponseHeaders().add("Set-Cookie", "YSC=one; Path=/; HttpOnly");
          ScriptedServer.send(exchange, 200, new byte[] {'x'});
        });

    web.session("ada").get("/@ada");
    web.session("ada").get("/@ada");
    web.session("mo").get("/@ada");
    web.session("ada").close();
    web.session("ada").get("/@ada");

    assertThat(server.requests())
        .extracting(request -> request.headers().get("cookie"))
        .satisfiesExactly(
            cookie -> assertThat(cookie).isEqualTo("SOCS=CAI"),
            cookie -> assertThat(cookie).contains("SOCS=CAI").contains("YSC=one"),
            cookie -> assertThat(cookie).isEqualTo("SOCS=CAI"),
            cookie -> assertThat(cookie).isEqualTo("SOCS=CAI"));
  }

  @Test
  void packedAnswersAreUnpacked() {
    server.answer(
        "/@ada", exchange -> sendPacked(exchange, "hällo".getBytes(StandardCharsets.UTF_8)));

    assertThat(web.session("ada").get("/@ada").body()).isEqualTo("hällo");
    assertThat(server.requests().getFirst().headers()).containsEntry("accept-encoding", "gzip");
  }

  @Test
  void aPageOfFiveMegabytesArrivesWhole() {
    server.answer("/@ada", "x".repeat(5 << 20) + "end");

    assertThat(web.session("ada").get("/@ada").body()).hasSize((5 << 20) + 3).endsWith("end");
  }

  @Test
  void whatIsTooLargeIsRefusedAndNeverCut() {
    try (var small = webWith(DataSize.ofKilobytes(64), Duration.ofSeconds(5))) {
      server.answer("/plain", "x".repeat((64 << 10) + 1));
      server.answer("/packed", exchange -> sendPacked(exchange, new byte[10 << 20]));
      server.answer("/fits", "x".repeat(64 << 10));

      assertThat(problem(() -> small.session("a").get("/plain"))).isEqualTo(TOO_LARGE);
      assertThat(problem(() -> small.session("a").get("/packed"))).isEqualTo(TOO_LARGE);
      assertThat(small.session("a").get("/fits").body()).hasSize(64 << 10);
    }
  }

  @Test
  void aServerThatNeverFinishesIsGivenUp() {
    try (var hasty = webWith(DataSize.ofMegabytes(1), Duration.ofMillis(300))) {
      var never = new CompletableFuture<Void>();
      server.answer(
          "/slow",
          exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
            never.join();
          });

      assertThat(problem(() -> hasty.session("a").get("/slow"))).isEqualTo(UNREACHABLE);
      never.complete(null);
    }
  }

  @Test
  void redirectsWithinYoutubeAreFollowed() {
    redirect("/old", "/new?x=1");
    server.answer("/new", "here");

    var page = web.session("ada").get("/old");

    assertThat(page.address()).isEqualTo(server.url().resolve("/new?x=1"));
    assertThat(page.body()).isEqualTo("here");
  }

  @Test
  void theConsentPageIsReportedByItsAddressAndNotVisited() {
    redirect("/@ada", "https://consent.youtube.com/m?continue=x");

    var page = web.session("ada").get("/@ada");

    assertThat(page.address()).isEqualTo(URI.create("https://consent.youtube.com/m?continue=x"));
    assertThat(page.body()).isEmpty();
  }

  @Test
  void aCircleOfRedirectsEnds() {
    redirect("/a", "/b");
    redirect("/b", "/a");

    assertThat(problem(() -> web.session("ada").get("/a"))).isEqualTo(TRANSIENT);
    assertThat(server.requests()).hasSizeLessThan(10);
  }

  @ParameterizedTest
  @CsvSource({
    "400, BAD_REQUEST",
    "401, FORBIDDEN",
    "403, FORBIDDEN",
    "404, NOT_FOUND",
    "410, NOT_FOUND",
    "418, TRANSIENT",
    "500, TRANSIENT",
    "503, TRANSIENT",
  })
  void aStatusSaysWhatToDo(int status, WebProblem.Kind kind) {
    server.answer(CHAT, status, "{\"error\":{\"code\":1}}");

    var problem = catchProblem(() -> post("ada"));

    assertThat(problem.kind()).isEqualTo(kind);
    assertThat(problem.status()).isEqualTo(status);
  }

  @Test
  void nobodyThereIsUnreachable() {
    server.close();

    assertThat(problem(() -> web.session("ada").get("/@ada"))).isEqualTo(UNREACHABLE);
  }

  @Test
  void aTooManyBacksOffForEverybody() {
    server.answer(CHAT, 429, "slow down");
    server.answer("/@mo", "fine");

    assertThat(problem(() -> post("ada"))).isEqualTo(BLOCKED);

    var refused = catchProblem(() -> web.session("mo").get("/@mo"));
    assertThat(refused.kind()).isEqualTo(BLOCKED);
    assertThat(refused.retryAfter()).contains(Duration.ofSeconds(30));
    assertThat(server.requests()).as("only the first was sent").hasSize(1);
    assertThat(web.blockedUntil()).contains(clock.instant().plusSeconds(30));
  }

  @Test
  void theSilenceGrowsWhileItIsNeededAndEndsWithAnAnswer() {
    server.answer(CHAT, 429, "slow down");
    for (int seconds : new int[] {30, 60, 120, 240, 480, 900, 900}) {
      assertThat(problem(() -> post("ada"))).isEqualTo(BLOCKED);
      assertThat(web.blockedUntil()).contains(clock.instant().plusSeconds(seconds));
      clock.advance(Duration.ofSeconds(seconds));
    }

    server.answer(CHAT, "{}");
    post("ada");
    post("mo");
    assertThat(web.blockedUntil()).isEmpty();

    server.answer(CHAT, 429, "slow down");
    assertThat(problem(() -> post("ada"))).isEqualTo(BLOCKED);
    assertThat(web.blockedUntil()).contains(clock.instant().plusSeconds(30));
  }

  @Test
  void afterTheSilenceOneGoesAhead() throws Exception {
    server.answer(CHAT, 429, "slow down");
    assertThat(problem(() -> post("ada"))).isEqualTo(BLOCKED);
    clock.advance(Duration.ofSeconds(30));
    var arrived = new CompletableFuture<Void>();
    var mayAnswer = new CompletableFuture<Void>();
    server.answer(
        CHAT,
        exchange -> {
          arrived.complete(null);
          mayAnswer.join();
          ScriptedServer.send(exchange, 200, "{}".getBytes(StandardCharsets.UTF_8));
        });
    var first = CompletableFuture.runAsync(() -> post("ada"));
    arrived.join();

    assertThat(problem(() -> post("mo"))).isEqualTo(BLOCKED);
    mayAnswer.complete(null);
    first.join();
    post("mo");
  }

  @Test
  void manyRefusedAtTheSameTimeCountOnce() throws InterruptedException {
    var all = new CompletableFuture<Void>();
    var waiting = new CountDownLatch(20);
    server.answer(
        CHAT,
        exchange -> {
          waiting.countDown();
          all.join();
          ScriptedServer.send(exchange, 429, new byte[0]);
        });
    var asked =
        IntStream.range(0, 20)
            .mapToObj(
                number ->
                    CompletableFuture.supplyAsync(
                        () -> problem(() -> post("session " + number)),
                        command -> Thread.ofVirtual().start(command)))
            .toList();
    assertThat(waiting.await(5, TimeUnit.SECONDS)).isTrue();
    all.complete(null);

    assertThat(asked.stream().map(CompletableFuture::join)).containsOnly(BLOCKED);
    assertThat(web.blockedUntil()).contains(clock.instant().plusSeconds(30));
  }

  @Test
  void aLongerWaitThatYoutubeAsksForIsKept() {
    server.answer(
        CHAT,
        exchange -> {
          exchange.getResponseHeaders().add("Retry-After", "300");
          ScriptedServer.send(exchange, 429, new byte[0]);
        });

    assertThat(problem(() -> post("ada"))).isEqualTo(BLOCKED);
    assertThat(web.blockedUntil()).contains(clock.instant().plusSeconds(300));
  }

  @Test
  void aCaptchaInPlaceOfJsonBlocks() {
    server.answer(CHAT, "<html><form id=\"captcha-form\"><div class=\"g-recaptcha\"></div></form>");

    assertThat(problem(() -> post("ada"))).isEqualTo(BLOCKED);
    assertThat(web.blockedUntil()).isPresent();
  }

  @Test
  void aCaptchaThatComesAsAPageBlocksLongerEachTime() {
    server.answer("/@ada", "captcha");
    for (int seconds : new int[] {30, 60, 120}) {
      web.session("ada").get("/@ada");
      assertThat(web.session("ada").blocked().kind()).isEqualTo(BLOCKED);
      assertThat(web.blockedUntil()).contains(clock.instant().plusSeconds(seconds));
      clock.advance(Duration.ofSeconds(seconds));
    }
  }

  @Test
  void aRedirectToGooglesCaptchaBlocks() {
    redirect("/@ada", "https://www.google.com/sorry/index?continue=x");

    assertThat(problem(() -> web.session("ada").get("/@ada"))).isEqualTo(BLOCKED);
    assertThat(web.blockedUntil()).isPresent();
  }

  @Test
  void aBreakerOpensAfterFailuresAndClosesAgain() {
    server.answer(CHAT, 500, "oops");
    server.answer("/@ada", "fine");
    for (int i = 0; i < 10; i++) {
      assertThat(problem(() -> post("ada"))).isEqualTo(TRANSIENT);
    }

    assertThat(problem(() -> post("mo"))).isEqualTo(BREAKER_OPEN);
    assertThat(web.breakers()).containsEntry("get-live-chat", "open");
    assertThat(web.breakers()).containsEntry("channel-page", "closed");
    assertThat(web.session("mo").get("/@ada").body()).as("another endpoint").isEqualTo("fine");
    assertThat(server.requests()).hasSize(11);

    server.answer(CHAT, "{}");
    clock.advance(Duration.ofSeconds(31));
    for (int i = 0; i < 5; i++) {
      post("ada");
    }
    assertThat(web.breakers()).containsEntry("get-live-chat", "closed");
  }

  @Test
  void whatConcernsOneVideoOpensNoBreaker() {
    server.answer(CHAT, 403, "members only");
    for (int i = 0; i < 15; i++) {
      assertThat(problem(() -> post("ada"))).isEqualTo(FORBIDDEN);
    }
    server.answer(CHAT, 404, "gone");
    for (int i = 0; i < 15; i++) {
      assertThat(problem(() -> post("ada"))).isEqualTo(NOT_FOUND);
    }

    assertThat(web.breakers()).containsEntry("get-live-chat", "closed");
  }

  @Test
  void refusedTokensOfEverybodyOpenTheBreaker() {
    server.answer(CHAT, 400, "invalid");
    for (int i = 0; i < 10; i++) {
      assertThat(problem(() -> post("ada"))).isEqualTo(BAD_REQUEST);
    }

    assertThat(problem(() -> post("ada"))).isEqualTo(BREAKER_OPEN);
  }

  @Test
  void whoComesWhenTheBudgetIsUsedUpWaits() {
    var properties =
        new WebProperties(server.url(), "", 20, Duration.ofSeconds(5), DataSize.ofMegabytes(16));
    server.answer(CHAT, "{}");
    try (var paced = new YoutubeWeb(properties, JsonMapper.shared(), meters, clock)) {
      long start = System.nanoTime();
      for (int i = 0; i < 30; i++) {
        paced.session("ada").post(CHAT, Map.of(), Map.of());
      }
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(400));
    }
  }

  @Test
  void requestsAreCountedByEndpointAndOutcome() {
    server.answer(CHAT, "{}");
    server.answer("/watch", 429, "slow down");
    post("ada");
    post("ada");
    assertThat(problem(() -> web.session("ada").get("/watch?v=adaLive0001"))).isEqualTo(BLOCKED);

    assertThat(counted("get-live-chat", "ok")).isEqualTo(2);
    assertThat(counted("watch-page", "blocked")).isEqualTo(1);
    assertThat(meters.get("multichat.youtube.blocks").counter().count()).isEqualTo(1);
  }

  @Test
  void onlyPathsAreAsked() {
    assertThatThrownBy(() -> web.session("ada").get("//evil.example/"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> web.session("ada").get("https://evil.example/"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private double counted(String endpoint, String outcome) {
    return meters
        .get("multichat.youtube.requests")
        .tag("endpoint", endpoint)
        .tag("outcome", outcome)
        .counter()
        .count();
  }

  private YoutubeWeb webWith(DataSize largest, Duration timeout) {
    var properties = new WebProperties(server.url(), "", 600, timeout, largest);
    return new YoutubeWeb(properties, JsonMapper.shared(), meters, clock);
  }

  private void post(String session) {
    web.session(session).post(CHAT, Map.of("continuation", "t"), Map.of());
  }

  private void redirect(String path, String target) {
    server.answer(
        path,
        exchange -> {
          exchange.getResponseHeaders().add("Location", target);
          ScriptedServer.send(exchange, 302, new byte[0]);
        });
  }

  private static void sendPacked(HttpExchange exchange, byte[] body) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(body);
    }
    exchange.getResponseHeaders().add("Content-Encoding", "gzip");
    ScriptedServer.send(exchange, 200, packed.toByteArray());
  }

  private static WebProblem.Kind problem(Runnable request) {
    return catchProblem(request).kind();
  }

  private static WebProblem catchProblem(Runnable request) {
    var problem = catchThrowableOfType(WebProblem.class, request::run);
    assertThat(problem).as("a problem").isNotNull();
    return problem;
  }
}
