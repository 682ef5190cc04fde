package net.ramforth.multichat.delivery;

import static net.ramforth.multichat.testing.Chats.message;
import static net.ramforth.multichat.testing.Chats.posted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.account.OverlayKeys;
import net.ramforth.multichat.account.Overlays;
import net.ramforth.multichat.room.Place;
import net.ramforth.multichat.room.Rooms;
import net.ramforth.multichat.team.Right;
import net.ramforth.multichat.team.TeamStage;
import net.ramforth.multichat.testing.StompPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

/**
 * Who may look into whose room, and act there, sentence by sentence: over real sockets. What every
 * single request answers to strangers is in {@link RoomApiTests}, paired devices are in {@code
 * PairingTests}.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "multichat.env-file=none")
@AutoConfigureMockMvc
@Import(TeamStage.class)
class AuthorisationTests {

  private static final Instant NOW = Instant.parse("2026-11-01T20:00:00Z");
  private static final Duration A_SECOND = Duration.ofSeconds(1);

  @TempDir static Path folder;

  @LocalServerPort int port;
  @Autowired TeamStage.People people;
  @Autowired MockMvcTester http;
  @Autowired OverlayKeys keys;
  @Autowired Overlays overlays;
  @Autowired Rooms rooms;
  @Autowired Sockets sockets;
  @Autowired SessionRepository<?> sessions;

  private AccountId ada;
  private AccountId mo;
  private AccountId trev;

  @DynamicPropertySource
  static void keepToThisTest(DynamicPropertyRegistry properties) {
    properties.add("DATA_DIR", folder::toString);
  }

  @BeforeEach
  void adaStreamsMoModeratesTrevHasAnAccount() {
    ada = people.called("Ada");
    mo = people.called("Mo");
    trev = people.called("Trev");
    people.join(ada, mo, Right.SUGGEST, Right.FEATURE, Right.MODERATE);
    say("1", "hello");
  }

  @AfterEach
  void nobodyIsLeft() {
    await().until(() -> sockets.count() == 0);
  }

  @Test
  void aModeratorSeesTheRoomTheyAreInvitedTo() {
    try (var dock = dockOf(mo, ada.toString())) {
      var snapshot = dock.awaitType("snapshot");
      assertThat(snapshot.at("/messages/0/id").asString()).isEqualTo("1");
      assertThat(snapshot.at("/seat/host").asBoolean()).isFalse();
    }
  }

  @Test
  void aStrangerIsNotLetIn() {
    assertThat(refusalOf(trev, ada.toString())).isEqualTo("not-in-team");
  }

  @Test
  void anotherStreamerSeesTheirOwnRoomAndNoOther() {
    overlays.mainOf(trev);
    rooms.of(trev).accept(posted("trevs", "mara", "hello Trev", NOW));
    try (var dock = dockOf(trev, null)) {
      assertThat(dock.awaitType("snapshot").at("/messages/0/id").asString()).isEqualTo("trevs");
      say("2", "only for Ada");
      rooms.of(trev).accept(posted("trevs2", "mara", "hello again", NOW));
      dock.awaitBody(body -> body.at("/message/id").asString().equals("trevs2"));
      assertThat(dock.bodies()).noneMatch(body -> body.toString().contains("only for Ada"));
    }
    assertThat(refusalOf(trev, ada.toString())).isEqualTo("not-in-team");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*",
        "null",
        "../own",
        "own' or '1'='1",
        "00000000-0000-0000-0000-000000000000",
        "%2e%2e",
        "1-1-1-1-1"
      })
  void aForgedRoomIsNoRoom(String forged) {
    assertThat(refusalOf(mo, forged)).isEqualTo("not-in-team");
  }

  @Test
  void howARoomIsWrittenMakesItNobodyElses() {
    assertThat(refusalOf(trev, ada.toString().toUpperCase(Locale.ROOT))).isEqualTo("not-in-team");
  }

  @Test
  void whoIsNotSignedInHasNoRoomByNamingIt() {
    try (var nobody = StompPage.open(port, Map.of())) {
      nobody.connect(Map.of("room", ada.toString()));
      assertThat(nobody.awaitRefusal()).isEqualTo("not-signed-in");
    }
  }

  @Test
  void anOverlayKeyOpensItsOwnRoomWhateverRoomIsNamed() {
    overlays.mainOf(trev);
    rooms.of(trev).accept(posted("trevs", "mara", "hello Trev", NOW));
    try (var overlay = StompPage.open(port, Map.of())) {
      overlay.connect(Map.of("overlay-key", keyOf(trev), "room", ada.toString()));
      var snapshot = overlay.subscribe(Map.of("room", ada.toString())).awaitType("snapshot");
      assertThat(snapshot.at("/messages/0/id").asString()).isEqualTo("trevs");
    }
  }

  @Test
  void anOverlayKeyShowsTheCardAndNothingElseOfTheTeams() {
    put(Place.QUEUED, "queued one");
    try (var overlay = overlay()) {
      var snapshot = overlay.subscribe(Map.of()).awaitType("snapshot");
      assertThat(snapshot.path("seat").isMissingNode() || snapshot.path("seat").isNull()).isTrue();
      put(Place.SUGGESTED, "suggested one");
      put(Place.ON_AIR, "on air one");
      overlay.awaitBody(body -> body.toString().contains("on air one"));
      assertThat(overlay.bodies())
          .noneMatch(body -> body.toString().matches(".*(queued|suggested) one.*"))
          .noneMatch(body -> isOf(body, "stage-changed"));
    }
  }

  @Test
  void anOverlayKeyCommandsNothing() {
    var answer =
        http.post()
            .uri("/api/rooms/" + ada + "/stage")
            .header("overlay-key", keyOf(ada))
            .with(csrf())
            .contentType("application/json")
            .content(command("clear"))
            .exchange();
    assertThat(answer).hasStatus(HttpStatus.UNAUTHORIZED);
  }

  @Test
  void aRotatedKeyShutsWhatItOpenedAtOnce() {
    var old = keyOf(ada);
    try (var overlay = overlay()) {
      overlay.subscribe(Map.of()).awaitType("snapshot");
      keys.rotate(overlays.mainOf(ada).id());
      assertThat(closed(overlay)).isEqualTo(Sockets.NOT_WELCOME.getCode());
    }
    try (var again = StompPage.open(port, Map.of())) {
      assertThat(again.connect(Map.of("overlay-key", old)).awaitRefusal()).isEqualTo("unknown-key");
    }
  }

  @Test
  void aRemovedModeratorsDockDiesWithinASecondAndTheirCommandsWithIt() {
    try (var dock = dockOf(mo, ada.toString())) {
      dock.awaitType("snapshot");
      assertThat(people.send(ada, DELETE, "/api/rooms/own/team/members/" + mo, ""))
          .hasStatus2xxSuccessful();
      assertThat(closed(dock)).isEqualTo(Sockets.SEAT_CHANGED.getCode());
    }
    assertThat(people.send(mo, POST, "/api/rooms/" + ada + "/stage", command("clear")))
        .hasStatus(HttpStatus.NOT_FOUND);
    assertThat(refusalOf(mo, ada.toString())).isEqualTo("not-in-team");
  }

  @Test
  void aRightThatIsTakenAwayIsGoneWithTheNextCommandAndTheDockIsTold() {
    try (var dock = dockOf(mo, ada.toString())) {
      assertThat(dock.awaitType("snapshot").at("/seat/rights").toString()).contains("feature");
      assertThat(
              people.send(
                  ada, PUT, "/api/rooms/own/team/members/" + mo, "{\"rights\":[\"suggest\"]}"))
          .hasStatus2xxSuccessful();
      assertThat(closed(dock)).isEqualTo(Sockets.SEAT_CHANGED.getCode());
    }
    assertThat(people.send(mo, POST, "/api/rooms/" + ada + "/stage", command("clear")))
        .hasStatus(HttpStatus.FORBIDDEN);
    try (var dock = dockOf(mo, ada.toString())) {
      assertThat(dock.awaitType("snapshot").at("/seat/rights").toString())
          .isEqualTo("[\"suggest\"]");
    }
  }

  @Test
  void aMessageOfAnotherRoomIsNoneHere() {
    overlays.mainOf(trev);
    rooms.of(trev).accept(posted("trevs", "mara", "not for Ada's stage", NOW));
    var body =
        "{\"id\":\"%s\",\"do\":\"feature\",\"platform\":\"twitch\",\"message\":\"trevs\"}"
            .formatted(UUID.randomUUID());
    assertThat(people.send(mo, POST, "/api/rooms/" + ada + "/stage", body))
        .hasStatus(HttpStatus.CONFLICT)
        .bodyJson()
        .isStrictlyEqualTo("{\"error\":\"gone\"}");
    assertThat(rooms.of(ada).stage().entries()).isEmpty();
    assertThat(rooms.of(trev).stage().entries()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/app/room", "/topic/room", "/app/stage", "/user/queue/room"})
  void aSocketIsNoWayToCommand(String destination) {
    put(Place.ON_AIR, "stays");
    try (var dock = dockOf(trev, null)) {
      dock.awaitType("snapshot");
      dock.send("SEND", Map.of("destination", destination, "room", ada.toString()));
      assertThat(dock.awaitRefusal()).isEqualTo("not-understood");
    }
    assertThat(rooms.of(ada).stage().onAir()).isPresent();
  }

  private void say(String id, String text) {
    overlays.mainOf(ada);
    rooms.of(ada).accept(posted(id, "mara", text, NOW));
  }

  private void put(Place place, String text) {
    var message = message(text.replace(' ', '-'), "mara", text, NOW);
    rooms.of(ada).stage(stage -> stage.put(message, place, "Ada", NOW));
  }

  private static boolean isOf(JsonNode body, String type) {
    return body.path("type").asString().equals(type);
  }

  private static String command(String act) {
    return "{\"id\":\"%s\",\"do\":\"%s\"}".formatted(UUID.randomUUID(), act);
  }

  private static int closed(StompPage page) {
    var since = Instant.now();
    int code = page.awaitClosed();
    assertThat(Duration.between(since, Instant.now())).isLessThan(A_SECOND);
    return code;
  }

  private String refusalOf(AccountId person, String room) {
    try (var dock = StompPage.open(port, Map.of("Cookie", cookieOf(sessions, person)))) {
      return dock.connect(Map.of("room", room)).awaitRefusal();
    }
  }

  private StompPage dockOf(AccountId person, @Nullable String room) {
    return StompPage.open(port, Map.of("Cookie", cookieOf(sessions, person)))
        .connect(room == null ? Map.of() : Map.of("room", room))
        .subscribe(Map.of());
  }

  /** As a browser has it that signed in. */
  private static <S extends Session> String cookieOf(SessionRepository<S> all, AccountId person) {
    var session = all.createSession();
    session.setAttribute(
        FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, person.toString());
    all.save(session);
    return "multichat="
        + Base64.getEncoder().encodeToString(session.getId().getBytes(StandardCharsets.UTF_8));
  }

  private StompPage overlay() {
    return StompPage.open(port, Map.of()).connect(Map.of("overlay-key", keyOf(ada)));
  }

  private String keyOf(AccountId account) {
    return keys.keyOf(overlays.mainOf(account).id()).value();
  }
}
