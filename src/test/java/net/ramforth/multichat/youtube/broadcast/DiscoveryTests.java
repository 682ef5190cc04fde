package net.ramforth.multichat.youtube.broadcast;

import static java.nio.charset.StandardCharsets.UTF_8;
import static net.ramforth.multichat.youtube.broadcast.WatchPageTests.ADA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.ramforth.multichat.testing.MutableClock;
import net.ramforth.multichat.youtube.broadcast.LiveVideo.Access;
import net.ramforth.multichat.youtube.broadcast.Sighting.Live;
import net.ramforth.multichat.youtube.broadcast.Sighting.NoAnswer;
import net.ramforth.multichat.youtube.broadcast.Sighting.NoSuchChannel;
import net.ramforth.multichat.youtube.broadcast.Sighting.NothingLive;
import net.ramforth.multichat.youtube.broadcast.YoutubeAddress.ChannelId;
import net.ramforth.multichat.youtube.broadcast.YoutubeAddress.Handle;
import net.ramforth.multichat.youtube.broadcast.YoutubeAddress.Video;
import net.ramforth.multichat.youtube.web.ScriptedServer;
import net.ramforth.multichat.youtube.web.WebProblem;
import net.ramforth.multichat.youtube.web.YoutubeWeb;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiscoveryTests {

  private static final String CHANNEL = "/channel/" + ADA;

  private final MutableClock clock = MutableClock.started();

  /** What {@code /watch} answers, by video id. */
  private final Map<String, String> videos = new ConcurrentHashMap<>();

  private ScriptedServer server;
  private YoutubeWeb web;
  private Discovery discovery;

  @BeforeEach
  void open() throws IOException {
    server = new ScriptedServer();
    web = server.web(clock);
    discovery = new Discovery(web, clock);
    server.answer(
        "/watch",
        exchange -> {
          String id = exchange.getRequestURI().getQuery().substring("v=".length()).split("&")[0];
          byte[] page = WatchPageTests.html(videos.getOrDefault(id, "deleted")).getBytes(UTF_8);
          exchange.sendResponseHeaders(200, page.length);
          exchange.getResponseBody().write(page);
        });
  }

  @AfterEach
  void close() {
    web.close();
    server.close();
  }

  @Test
  void aBroadcastIsFoundByTheLivePage() throws IOException {
    shows("/live", "on-air");
    shows("/streams", "streams-one-live");

    assertThat(live()).extracting(LiveVideo::id).containsExactly("adaLive0001");
    assertThat(server.asked())
        .containsExactly(CHANNEL + "/live?hl=en&gl=US", CHANNEL + "/streams?hl=en&gl=US");
  }

  @Test
  void severalAtOnceAreAllFoundAndTheirPagesReadOnce() throws IOException {
    shows("/live", "on-air");
    shows("/streams", "streams-two-live");
    videos.put("adaLive0002", "on-air-vertical");

    for (int i = 0; i < 3; i++) {
      assertThat(live())
          .extracting(LiveVideo::id, LiveVideo::viewers)
          .containsExactly(tuple("adaLive0001", 1234), tuple("adaLive0002", 77));
    }
    assertThat(server.asked()).filteredOn(asked -> asked.startsWith("/watch")).hasSize(1);

    clock.advance(Duration.ofMinutes(10));
    live();
    assertThat(server.asked()).filteredOn(asked -> asked.startsWith("/watch")).hasSize(2);
  }

  @Test
  void whileTheListCannotBeHadTheSecondBroadcastIsNotForgotten() throws IOException {
    shows("/live", "on-air");
    shows("/streams", "streams-two-live");
    videos.put("adaLive0002", "on-air-vertical");
    assertThat(live()).hasSize(2);

    server.answer(CHANNEL + "/streams", 500, "oops");
    assertThat(live()).extracting(LiveVideo::id).containsExactly("adaLive0001", "adaLive0002");
  }

  @Test
  void aHandleLearnsItsChannelFromThePage() throws IOException {
    server.answer("/@ada/live", WatchPageTests.html("on-air"));
    server.answer("/@ada/streams", WatchPageTests.html("streams-of-bea"));

    var sighting = (Live) discovery.look(new Handle("Ada"));

    assertThat(sighting.videos()).extracting(LiveVideo::channelId).containsExactly(ADA);
  }

  @Test
  void anotherChannelsBroadcastIsNeverTaken() throws IOException {
    shows("/live", "on-air-of-bea");
    shows("/streams", "channel-with-nothing-live");

    assertThat(look()).isEqualTo(new NothingLive(null, null));
  }

  @Test
  void anotherChannelsListIsNoAnswer() throws IOException {
    shows("/live", "upcoming");
    shows("/streams", "streams-of-bea");

    assertThat(look()).isInstanceOf(NoAnswer.class);
  }

  @Test
  void aListedVideoThatTurnsOutToBeSomebodyElsesIsNotTaken() throws IOException {
    shows("/live", "free-chat-room");
    shows("/streams", "streams-one-live");
    videos.put("adaLive0001", "on-air-of-bea");

    assertThat(look()).isEqualTo(new NothingLive(null, null));
  }

  @Test
  void aChannelsOwnPageMeansThatNothingIsLive() throws IOException {
    shows("/live", "channel-with-nothing-live");

    assertThat(look()).isEqualTo(new NothingLive(null, null));
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void aBroadcastOnTheChannelsOwnPageIsFoundAndWhatItRecommendsIsNot() throws IOException {
    shows("/live", "home-that-recommends-bea");
    videos.put("adaLive0001", "on-air");
    videos.put("beaLive0001", "on-air-of-bea");

    assertThat(live()).extracting(LiveVideo::id).containsExactly("adaLive0001");
  }

  @Test
  void whatStartsWithinADayIsScheduled() throws IOException {
    shows("/live", "upcoming");
    shows("/streams", "channel-with-nothing-live");

    assertThat(look())
        .isEqualTo(new NothingLive(Instant.parse("2026-11-23T22:00:00Z"), "Ada's evening"));
  }

  @Test
  void aRoomForChattingIsNotScheduledAndWhatComesBeforeItIs() throws IOException {
    shows("/live", "free-chat-room");
    shows("/streams", "channel-with-nothing-live");
    assertThat(look()).isEqualTo(new NothingLive(null, null));

    shows("/streams", "streams-scheduled");
    assertThat(look())
        .isEqualTo(new NothingLive(Instant.parse("2026-11-24T06:00:00Z"), "Tomorrow early"));
  }

  @Test
  void behindAWaitingRoomTheListFindsWhatIsLive() throws IOException {
    shows("/live", "free-chat-room");
    shows("/streams", "streams-members-only");
    videos.put("adaLive0001", "members-only");

    assertThat(live())
        .extracting(LiveVideo::id, LiveVideo::access)
        .containsExactly(tuple("adaLive0001", Access.MEMBERS_ONLY));
  }

  @Test
  void whatIsHiddenFromRobotsIsStillFoundInTheList() throws IOException {
    shows("/live", "robot-suspected-without-details");
    shows("/streams", "streams-one-live");
    videos.put("adaLive0001", "robot-suspected-without-details");

    assertThat(live())
        .containsExactly(
            new LiveVideo("adaLive0001", "Ada's evening", ADA, "Ada", null, null, Access.UNSURE));
  }

  @ParameterizedTest
  @CsvSource({"500", "503", "400", "403"})
  void anErrorIsNoAnswer(int status) {
    server.answer(CHANNEL + "/live", status, "oops");

    assertThat(look()).isInstanceOf(NoAnswer.class);
  }

  @Test
  void aMissingListIsNoAnswerEither() throws IOException {
    shows("/live", "upcoming");
    server.answer(CHANNEL + "/streams", 500, "oops");

    assertThat(look()).isInstanceOf(NoAnswer.class);
  }

  @Test
  void nobodyThereIsToldApart() {
    server.close();

    assertThatThrownBy(this::look)
        .isInstanceOfSatisfying(
            WebProblem.class,
            problem -> assertThat(problem.kind()).isEqualTo(WebProblem.Kind.UNREACHABLE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<html>something else</html>", "", "{}", "<script>var x = 1</script>"})
  void anUnknownPageIsNoAnswer(String page) {
    server.answer(CHANNEL + "/live", page);

    assertThat(look()).isInstanceOf(NoAnswer.class);
  }

  @Test
  void theConsentPageIsNoAnswer() throws IOException {
    server.answer(CHANNEL + "/live", wall("consent"));

    assertThat(look()).isInstanceOf(NoAnswer.class);
  }

  @Test
  void aRedirectToTheConsentPageIsNoAnswer() {
    server.answer(
        CHANNEL + "/live",
        exchange -> {
          exchange.getResponseHeaders().add("Location", "https://consent.youtube.com/m?x=1");
          exchange.sendResponseHeaders(302, -1);
        });

    assertThat(look()).isInstanceOf(NoAnswer.class);
  }

  @Test
  void aCaptchaStopsEverybody() throws IOException {
    server.answer(CHANNEL + "/live", wall("captcha"));

    assertThatThrownBy(this::look)
        .isInstanceOf(WebProblem.class)
        .extracting(problem -> ((WebProblem) problem).kind())
        .isEqualTo(WebProblem.Kind.BLOCKED);
    assertThat(web.blockedUntil()).isPresent();
  }

  @Test
  void aChannelThatIsNotThereIsSaidToBeMissing() {
    assertThat(look()).isEqualTo(new NoSuchChannel());
    assertThat(discovery.look(new Handle("nobody"))).isEqualTo(new NoSuchChannel());
  }

  @Test
  void whatIsCalledLiveTooEarlyIsAskedAgainAtTheNextLook() throws IOException {
    shows("/live", "free-chat-room");
    shows("/streams", "streams-one-live");
    videos.put("adaLive0001", "upcoming");
    assertThat(look()).isInstanceOf(NothingLive.class);

    videos.put("adaLive0001", "on-air");
    clock.advance(Duration.ofSeconds(30));
    assertThat(live()).extracting(LiveVideo::id).containsExactly("adaLive0001");
  }

  @Test
  void whoeverIsForgottenComesBackAsSomebodyNew() throws IOException {
    server.answer(
        CHANNEL + "/live",
        exchange -> {
          exchange.getResponseHeaders().add("Set-Cookie", "YSC=one; Path=/");
          exchange.sendResponseHeaders(200, -1);
        });
    look();
    look();
    discovery.forget(new ChannelId(ADA));
    look();

    assertThat(server.requests())
        .extracting(request -> String.valueOf(request.headers().get("cookie")).contains("YSC"))
        .containsExactly(false, true, false);
  }

  @Test
  void aVideoIsFoundByItsOwnPageAlone() {
    videos.put("adaLive0001", "on-air");

    var sighting = (Live) discovery.look(new Video("adaLive0001"));

    assertThat(sighting.videos()).extracting(LiveVideo::id).containsExactly("adaLive0001");
    assertThat(server.asked()).containsExactly("/watch?v=adaLive0001&hl=en&gl=US");
  }

  @Test
  void aVideoThatIsNotOnAirSaysSo() {
    videos.put("adaLive0001", "ended");
    assertThat(discovery.look(new Video("adaLive0001"))).isEqualTo(new NothingLive(null, null));

    videos.put("adaLive0001", "upcoming");
    assertThat(discovery.look(new Video("adaLive0001")))
        .isEqualTo(new NothingLive(Instant.parse("2026-11-23T22:00:00Z"), "Ada's evening"));

    videos.put("adaLive0001", "robot-suspected-without-details");
    assertThat(discovery.look(new Video("adaLive0001"))).isInstanceOf(NoAnswer.class);

    assertThat(discovery.look(new Video("adaGone0001"))).isEqualTo(new NoSuchChannel());
  }

  private Sighting look() {
    return discovery.look(new ChannelId(ADA));
  }

  private Iterable<LiveVideo> live() {
    return ((Live) look()).videos();
  }

  private void shows(String path, String recording) throws IOException {
    server.answer(CHANNEL + path, WatchPageTests.html(recording));
  }

  private static String wall(String recording) throws IOException {
    return Files.readString(Path.of("src/test/resources/youtube/page", recording + ".html"));
  }
}
