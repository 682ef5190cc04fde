package net.ramforth.multichat.delivery;

import static net.ramforth.multichat.testing.Chats.ADA;
import static net.ramforth.multichat.testing.Chats.message;
import static net.ramforth.multichat.testing.Chats.posted;
import static net.ramforth.multichat.testing.Chats.removed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.WebSocketHandshakeException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.account.Accounts;
import net.ramforth.multichat.account.OverlayKeys;
import net.ramforth.multichat.account.Overlays;
import net.ramforth.multichat.chat.ChatEvent;
import net.ramforth.multichat.chat.SourceState;
import net.ramforth.multichat.room.Room;
import net.ramforth.multichat.room.Rooms;
import net.ramforth.multichat.room.StreamingStarted;
import net.ramforth.multichat.testing.StompPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.event.EventListener;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.socket.CloseStatus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who may look into a room, and what they see: over real sockets. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"multichat.env-file=none", "multichat.delivery.queue-limit=50"})
class DeliveryTests {

  private static final Instant NOW = Instant.parse("2026-11-01T20:00:00Z");

  private static final String HIDING_SPOILERS = "{\"filter\":{\"hiddenWords\":[\"spoiler\"]}}";
  private static final String HIDING_NOTHING = "{\"filter\":{\"hiddenWords\":[]}}";

  @TempDir static Path folder;

  @LocalServerPort int port;
  @Autowired Accounts accounts;
  @Autowired OverlayKeys keys;
  @Autowired Overlays overlays;
  @Autowired Rooms rooms;
  @Autowired Sockets sockets;
  @Autowired MeterRegistry meters;
  @Autowired Heard heard;

  private AccountId account;
  private Room room;
  private String key;

  @DynamicPropertySource
  static void keepToThisTest(DynamicPropertyRegistry properties) {
    properties.add("DATA_DIR", folder::toString);
  }

  /** What the room's listeners would hear. */
  @TestConfiguration(proxyBeanMethods = false)
  static class Heard {

    final Queue<StreamingStarted> streams = new ConcurrentLinkedQueue<>();

    @EventListener
    void on(StreamingStarted event) {
      streams.add(event);
    }
  }

  @BeforeEach
  void aRoom() {
    heard.streams.clear();
    account = accounts.localAccount();
    room = rooms.of(account);
    key = keys.keyOf(overlays.mainOf(account).id()).value();
  }

  @AfterEach
  void nobodyIsLeft() {
    await().until(() -> !rooms.isVisited(account) && sockets.count() == 0);
    signedIn().choose("{\"textSizePx\":22,\"filter\":{\"hiddenWords\":[]}}");
    rooms.closeIfDeserted(account);
  }

  @Test
  void anOverlaySeesWhatWasSaidAndWhatIsSaidNext() {
    room.accept(posted("1", "mara", "before", NOW));
    try (var overlay = overlay()) {
      var snapshot = overlay.subscribe(Map.of()).awaitType("snapshot");
      assertThat(snapshot.at("/messages/0/fragments/0/text").asString()).isEqualTo("before");
      room.accept(posted("2", "mara", "after", NOW));
      var added = overlay.awaitType("message-added");
      assertThat(added.at("/message/id").asString()).isEqualTo("2");
      assertThat(added.get("number").asLong()).isEqualTo(snapshot.get("number").asLong() + 1);
      room.accept(removed("1", NOW));
      assertThat(overlay.awaitType("message-removed").get("id").asString()).isEqualTo("1");
    }
  }

  @Test
  void whoComesBackGetsJustWhatWasMissed() {
    room.accept(posted("1", "mara", "before", NOW));
    String log;
    String number;
    try (var overlay = overlay()) {
      var snapshot = overlay.subscribe(Map.of()).awaitType("snapshot");
      log = snapshot.get("log").asString();
      number = snapshot.get("number").asString();
    }
    room.accept(posted("2", "mara", "missed", NOW));
    try (var overlay = overlay()) {
      var missed = overlay.subscribe(Map.of("log", log, "after", number)).awaitType("missed");
      assertThat(missed.get("updates")).hasSize(1);
      assertThat(missed.at("/updates/0/message/id").asString()).isEqualTo("2");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "-1", "99999999999999999999", "9223372036854775807"})
  void aNonsensePositionGetsASnapshot(String after) {
    try (var overlay = overlay()) {
      overlay.subscribe(Map.of("log", "nonsense", "after", after)).awaitType("snapshot");
    }
  }

  @Test
  void anOverlayIsNotToldHowSourcesAreDoingAndTheTeamIs() {
    room.report(ADA, new SourceState.Connecting());
    try (var overlay = overlay();
        var dashboard = dashboard()) {
      assertThat(overlay.subscribe(Map.of()).awaitType("snapshot").get("sources")).isEmpty();
      assertThat(dashboard.subscribe(Map.of()).awaitType("snapshot").get("sources")).hasSize(1);
      room.report(ADA, new SourceState.Live(NOW, List.of()));
      var changed = dashboard.awaitType("source-changed");
      assertThat(changed.at("/source/state").asString()).isEqualTo("live");
      room.accept(posted("1", "mara", "hello", NOW));
      overlay.awaitType("message-added");
      assertThat(overlay.bodies())
          .noneMatch(body -> body.get("type").asString().equals("source-changed"));
    }
    room.drop(ADA);
  }

  @Test
  void aKeyThatWasNeverGivenOutOpensNothing() {
    try (var stranger = StompPage.open(port, Map.of())) {
      stranger.connect(Map.of("overlay-key", "AAAAAAAAAAAAAAAAAAAAAAAAAAA"));
      assertThat(stranger.awaitRefusal()).isEqualTo("unknown-key");
      stranger.awaitClosed();
    }
  }

  @Test
  void whoShowsNothingIsNotLetIn() {
    try (var stranger = StompPage.open(port, Map.of())) {
      assertThat(stranger.connect(Map.of()).awaitRefusal()).isEqualTo("not-signed-in");
    }
  }

  @Test
  void aRotatedKeyShutsOpenSocketsAndOpensNoNewOnes() {
    try (var overlay = overlay()) {
      overlay.subscribe(Map.of()).awaitType("snapshot");
      keys.rotate(overlays.mainOf(account).id());
      assertThat(overlay.awaitClosed()).isEqualTo(4403);
    }
    try (var again = StompPage.open(port, Map.of())) {
      assertThat(again.connect(Map.of("overlay-key", key)).awaitRefusal()).isEqualTo("unknown-key");
    }
  }

  @Test
  void signingOutShutsTheDashboardsSocketAndNoOverlay() {
    var browser = signedIn();
    try (var overlay = overlay();
        var dashboard = browser.page()) {
      overlay.subscribe(Map.of()).awaitType("snapshot");
      dashboard.connect(Map.of()).subscribe(Map.of()).awaitType("snapshot");
      browser.post("/logout");
      assertThat(dashboard.awaitClosed()).isEqualTo(4403);
      room.accept(posted("1", "mara", "still here", NOW));
      overlay.awaitType("message-added");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/app/other", "/topic/room", "/none/room", "/user/queue/room", "/app/room/x"})
  void thereIsNothingElseToSubscribeTo(String destination) {
    try (var overlay = overlay()) {
      overlay.send("SUBSCRIBE", Map.of("id", "other", "destination", destination));
      assertThat(overlay.awaitRefusal()).isEqualTo("no-such-destination");
    }
  }

  @Test
  void anOverlayTellsThatStreamingStarted() {
    try (var overlay = overlay()) {
      overlay.subscribe(Map.of()).awaitType("snapshot");
      overlay.send("SEND", Map.of("destination", "/app/streaming-started"));
      await().until(() -> heard.streams.contains(new StreamingStarted(account)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/app/room", "/app/other", "/app/streaming-started/x", "/none/room"})
  void anOverlayCanSayNothingElse(String destination) {
    try (var overlay = overlay()) {
      overlay.send("SEND", Map.of("destination", destination));
      assertThat(overlay.awaitRefusal()).isEqualTo("not-understood");
    }
  }

  @Test
  void whoTalksTooMuchIsCutOffAndNobodyElseNotices() {
    try (var overlay = overlay();
        var flooder = overlay()) {
      overlay.subscribe(Map.of()).awaitType("snapshot");
      flood(flooder);
      assertThat(flooder.awaitClosed()).isEqualTo(CloseStatus.POLICY_VIOLATION.getCode());
      assertThat(heard.streams).hasSizeLessThan(FrameBudget.FRAMES);
      room.accept(posted(UUID.randomUUID().toString(), "mara", "unmoved", NOW));
      overlay.awaitType("message-added");
    }
  }

  private static void flood(StompPage page) {
    try {
      for (int i = 0; i < 500; i++) {
        page.send("SEND", Map.of("destination", "/app/streaming-started"));
      }
    } catch (CompletionException _) {
      // It was cut off already.
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"NONSENSE\n\n\0", "CONNECT\nno-colon\n\n\0", "{\"json\":true}"})
  void aFrameThatIsNotStompCostsItsOwnSocketOnly(String frame) {
    try (var overlay = overlay();
        var vandal = StompPage.open(port, Map.of())) {
      overlay.subscribe(Map.of()).awaitType("snapshot");
      vandal.sendRaw(frame);
      room.accept(posted(UUID.randomUUID().toString(), "mara", "unmoved", NOW));
      overlay.awaitType("message-added");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"NONSENSE\n\n\0", "CONNECT\nno-colon\n\n\0", "CONNECT\n\n\0"})
  void whatIsRefusedIsCounted(String frame) {
    double before = refusals();
    try (var vandal = StompPage.open(port, Map.of())) {
      vandal.sendRaw(frame);
      vandal.awaitRefusal();
    }
    assertThat(refusals()).isEqualTo(before + 1);
  }

  @Test
  void aForeignPageIsRefusedAtTheDoor() {
    assertThatThrownBy(() -> StompPage.open(port, Map.of("Origin", "https://evil.example")))
        .hasCauseInstanceOf(WebSocketHandshakeException.class);
    StompPage.open(port, Map.of("Origin", "http://localhost:" + port)).close();
  }

  @Test
  void theFirstLookStartsAVisitAndTheLastOneLeavingEndsIt() {
    try (var overlay = overlay()) {
      overlay.subscribe(Map.of()).awaitType("snapshot");
      assertThat(rooms.isVisited(account)).isTrue();
      overlay.send("UNSUBSCRIBE", Map.of("id", "room"));
      await().until(() -> !rooms.isVisited(account));
    }
  }

  @Test
  void everyoneInTheRoomSeesTheSameInTheSameOrder() {
    try (var one = overlay();
        var two = overlay()) {
      one.subscribe(Map.of()).awaitType("snapshot");
      two.subscribe(Map.of()).awaitType("snapshot");
      IntStream.range(0, 40).forEach(i -> room.accept(posted("m" + i, "mara", "line " + i, NOW)));
      one.awaitBody(body -> body.at("/message/id").asString().equals("m39"));
      two.awaitBody(body -> body.at("/message/id").asString().equals("m39"));
      // The snapshots say when they were made.
      assertThat(afterSnapshot(one)).isNotEmpty().isEqualTo(afterSnapshot(two));
    }
  }

  private static List<JsonNode> afterSnapshot(StompPage page) {
    return page.bodies().stream().skip(1).toList();
  }

  @Test
  void aPageThatHangsIsDroppedAndSlowsNobody() {
    var long8K = "x".repeat(8_000);
    try (var good = overlay();
        var hanging = overlay()) {
      good.subscribe(Map.of()).awaitType("snapshot");
      hanging.subscribe(Map.of()).awaitType("snapshot");
      hanging.stopReading();
      for (int sent = 0; sent < 4_000 && sockets.count() > 1; sent += 25) {
        for (int i = sent; i < sent + 25; i++) {
          room.accept(posted("slow" + i, "mara", long8K, NOW));
        }
        var last = "slow" + (sent + 24);
        good.awaitLast(body -> body.at("/message/id").asString().equals(last));
      }
      await().until(() -> sockets.count() == 1);
    }
  }

  @Test
  void aHiddenWordTakesRowsAwayAndGivesThemBackAtTheirPlace() {
    var browser = signedIn();
    room.accept(posted("w1", "mara", "hello", NOW));
    room.accept(posted("w2", "trev", "a spoiler", NOW));
    room.accept(posted("w3", "mara", "bye", NOW));
    try (var overlay = overlay();
        var dashboard = browser.page().connect(Map.of())) {
      var page = new Rows(overlay);
      overlay.subscribe(Map.of()).awaitType("snapshot");
      dashboard.subscribe(Map.of()).awaitType("snapshot");
      page.await("w1", "w2", "w3");
      browser.choose(HIDING_SPOILERS);
      page.await("w1", "w3");
      room.accept(posted("w4", "trev", "SPOILER", NOW));
      room.accept(posted("w5", "mara", "hello again", NOW));
      page.await("w1", "w3", "w5");
      assertThat(dashboard.awaitBody(body -> body.at("/message/id").asString().equals("w4")))
          .isNotNull();
      browser.choose(HIDING_NOTHING);
      page.await("w1", "w2", "w3", "w4", "w5");
    }
  }

  @Test
  void nothingIsLostOrShownTwiceThoughFiltersChangeWhileMessagesCome() throws Exception {
    var browser = signedIn();
    try (var overlay = overlay()) {
      var page = new Rows(overlay);
      overlay.subscribe(Map.of()).awaitType("snapshot");
      var talking =
          Thread.ofVirtual()
              .start(
                  () -> {
                    for (int i = 0; i < 100; i++) {
                      room.accept(posted("f" + i, "mara", i % 2 == 0 ? "spoiler" : "hello", NOW));
                      LockSupport.parkNanos(Duration.ofMillis(3).toNanos());
                    }
                  });
      for (int i = 0; i < 5; i++) {
        browser.choose(HIDING_SPOILERS);
        browser.choose(HIDING_NOTHING);
      }
      talking.join();
      page.await(IntStream.range(0, 100).mapToObj(i -> "f" + i).toArray(String[]::new));
    }
  }

  @Test
  void whoComesBackAfterAChangeOfTheFilterGetsEverythingAnew() {
    var browser = signedIn();
    room.accept(posted("b1", "trev", "a spoiler", NOW));
    String log;
    String number;
    try (var overlay = overlay()) {
      var snapshot = overlay.subscribe(Map.of()).awaitType("snapshot");
      log = snapshot.get("log").asString();
      number = snapshot.get("number").asString();
    }
    browser.choose(HIDING_SPOILERS);
    try (var overlay = overlay()) {
      var snapshot = overlay.subscribe(Map.of("log", log, "after", number)).awaitType("snapshot");
      assertThat(snapshot.get("messages")).isEmpty();
    }
  }

  @Test
  void aMessageThatIsReplacedByAHiddenOneIsTakenBack() {
    var browser = signedIn();
    browser.choose(HIDING_SPOILERS);
    room.accept(posted("r1", "mara", "hello", NOW));
    try (var overlay = overlay()) {
      overlay.subscribe(Map.of()).awaitType("snapshot");
      room.accept(new ChatEvent.MessageReplaced(ADA, NOW, message("r1", "mara", "a spoiler", NOW)));
      assertThat(overlay.awaitType("message-held").get("id").asString()).isEqualTo("r1");
      assertThat(overlay.bodies()).noneMatch(body -> body.toString().contains("spoiler"));
    }
  }

  @Test
  void anOverlayIsToldOfAnotherLookAndNotOfHiddenWords() {
    var browser = signedIn();
    browser.choose(HIDING_SPOILERS);
    try (var overlay = overlay()) {
      overlay.subscribe(Map.of()).awaitType("snapshot");
      browser.choose("{\"textSizePx\":40}");
      var changed = overlay.awaitType("settings-changed");
      assertThat(changed.at("/settings/textSizePx").asInt()).isEqualTo(40);
      assertThat(overlay.bodies()).noneMatch(body -> body.toString().contains("spoiler"));
    }
  }

  @Test
  void anOverlayIsNotToldOfAnotherOnesLookAndTheTeamAsksForIt() {
    var other = overlays.create(account, "Second");
    try (var first = overlay();
        var second = StompPage.open(port, Map.of());
        var team = dashboard()) {
      second.connect(Map.of("overlay-key", keys.keyOf(other.id()).value()));
      first.subscribe(Map.of()).awaitType("snapshot");
      second.subscribe(Map.of()).awaitType("snapshot");
      assertThat(team.subscribe(Map.of()).awaitType("snapshot").has("settings")).isFalse();
      signedIn().choose("{\"textSizePx\":41}");
      first.awaitType("settings-changed");
      var told = team.awaitType("overlay-changed");
      assertThat(told.get("overlay").asString())
          .isEqualTo(overlays.mainOf(account).id().toString());
      room.accept(posted("after", "mara", "after it", NOW));
      second.awaitBody(body -> body.at("/message/id").asString().equals("after"));
      assertThat(second.bodies())
          .noneMatch(body -> body.path("type").asString().equals("settings-changed"));
    } finally {
      overlays.delete(account, other.id());
    }
  }

  @Test
  void theDashboardLearnsWhereAnOverlayIsShown() {
    var browser = signedIn();
    var id = overlays.mainOf(account).id().toString();
    try (var inObs = StompPage.open(port, Map.of("User-Agent", "Chrome/127.0.0.0 OBS/31.0.2"));
        var inBrowser = overlay()) {
      inObs.connect(Map.of("overlay-key", key)).subscribe(Map.of()).awaitType("snapshot");
      inBrowser.subscribe(Map.of()).awaitType("snapshot");
      inObs.send("SEND", Map.of("destination", "/app/streaming-started"));
      await().until(() -> seen(browser, id).path("streaming").asBoolean());
      assertThat(seen(browser, id).path("program").asString()).isEqualTo("OBS 31.0");
      assertThat(seen(browser, id).path("open").asInt()).isEqualTo(2);
      inObs.send("SEND", Map.of("destination", "/app/streaming-stopped"));
      await().until(() -> !seen(browser, id).path("streaming").asBoolean());
    }
    await().until(() -> seen(browser, id).path("open").asInt() == 0);
    assertThat(seen(browser, id).path("at").isString()).isTrue();
  }

  private static JsonNode seen(SignedInBrowser browser, String overlay) {
    return JsonMapper.shared().readTree(browser.get("/api/overlays/seen")).path(overlay);
  }

  private double refusals() {
    return meters.find("multichat.delivery.refusals").counters().stream()
        .mapToDouble(Counter::count)
        .sum();
  }

  private StompPage overlay() {
    return StompPage.open(port, Map.of()).connect(Map.of("overlay-key", key));
  }

  private StompPage dashboard() {
    return signedIn().page().connect(Map.of());
  }

  private SignedInBrowser signedIn() {
    return SignedInBrowser.onThisComputer(port);
  }
}
