package net.ramforth.multichat.featured;

import static net.ramforth.multichat.testing.Chats.message;
import static net.ramforth.multichat.testing.Chats.posted;
import static net.ramforth.multichat.testing.Chats.removed;
import static net.ramforth.multichat.testing.Chats.silenced;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.http.HttpMethod.POST;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.chat.ChatEvent;
import net.ramforth.multichat.chat.Origin;
import net.ramforth.multichat.chat.Payment;
import net.ramforth.multichat.room.Place;
import net.ramforth.multichat.room.Room;
import net.ramforth.multichat.room.Rooms;
import net.ramforth.multichat.room.Stage;
import net.ramforth.multichat.team.Audit;
import net.ramforth.multichat.team.Right;
import net.ramforth.multichat.team.TeamStage;
import net.ramforth.multichat.testing.Chats;
import net.ramforth.multichat.testing.MutableClock;
import net.ramforth.multichat.testing.SteppedScheduler;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest(properties = "multichat.env-file=none")
@AutoConfigureMockMvc
@Import(TeamStage.class)
class StageApiTests {

  /** Whose alarms ring when the test says so. */
  private static final MutableClock ALARMS = MutableClock.started();

  @TempDir static Path folder;

  @Autowired TeamStage.People people;
  @Autowired MockMvcTester browser;
  @Autowired Rooms rooms;
  @Autowired Audit audit;
  @Autowired MutableClock clock;
  @Autowired SessionRepository<?> sessions;

  @TestBean(methodName = "steppedScheduler", name = "taskScheduler")
  @Nullable TaskScheduler scheduler;

  private AccountId ada;
  private AccountId mo;
  private Room room;

  static TaskScheduler steppedScheduler() {
    return new SteppedScheduler(ALARMS);
  }

  @DynamicPropertySource
  static void keepToThisTest(DynamicPropertyRegistry properties) {
    properties.add("DATA_DIR", folder::toString);
  }

  @BeforeEach
  void moIsInAdasTeamAndMaraWrites() {
    ada = people.called("Ada");
    mo = people.called("Mo");
    people.join(ada, mo, Right.SUGGEST, Right.FEATURE, Right.MODERATE);
    room = rooms.of(ada);
    for (int i = 1; i <= 3; i++) {
      room.accept(posted("" + i, "mara", "line " + i, clock.instant()));
    }
  }

  @Test
  void aTeamAtWork() {
    assertDone(send(mo, about("suggest", "1")));
    assertDone(send(mo, about("queue", "1")));
    assertDone(send(mo, about("queue", "2")));
    assertDone(
        send(mo, about("move", "2", "\"before\":{\"platform\":\"twitch\",\"message\":\"1\"}")));
    assertIn(Place.QUEUED, "2", "1");
    assertDone(send(mo, wish("next")));
    assertIn(Place.ON_AIR, "2");
    assertDone(send(ada, about("feature", "3")));
    assertDone(send(mo, wish("previous")));
    assertIn(Place.ON_AIR, "2");
    assertIn(Place.QUEUED, "3", "1");
    assertDone(send(mo, about("remove", "3")));
    assertDone(send(mo, about("hide", "1")));
    assertDone(send(mo, wish("clear")));
    assertIn(Place.QUEUED);
    assertIn(Place.ON_AIR);

    assertThat(audit.of(ada, 20)).filteredOn(deed -> deed.person().equals("Mo")).hasSize(9);
  }

  @Test
  void theAuditTellsWhatItWasAbout() {
    send(mo, about("feature", "1"));
    clock.advance(Duration.ofSeconds(1));
    send(ada, wish("clear"));

    assertThat(audit.of(ada, 2))
        .extracting(deed -> deed.person() + " " + deed.act() + " " + deed.about())
        .containsExactly("Ada clear mara: line 1", "Mo feature mara: line 1");
  }

  @Test
  void aCommandThatIsSentTwiceIsObeyedOnce() {
    send(mo, about("queue", "1"));
    send(mo, about("queue", "2"));
    var next = wish("next");

    assertDone(send(mo, next));
    var after = room.stage();
    assertDone(send(mo, next));

    assertThat(room.stage()).isEqualTo(after);
    assertIn(Place.QUEUED, "2");
    assertThat(audit.of(ada, 10)).hasSize(3);
  }

  @Test
  void aCommandThatWasRefusedMayBeSentAgain() {
    var next = wish("next");
    assertRefused(send(mo, next), HttpStatus.CONFLICT, "nothing-there");
    send(mo, about("queue", "1"));
    assertDone(send(mo, next));
    assertIn(Place.ON_AIR, "1");
  }

  @Test
  void aCommandThatIsSentTwiceAtOnceIsObeyedOnceAndNotedOnce() throws InterruptedException {
    send(mo, about("queue", "1"));
    send(mo, about("queue", "2"));
    var next = wish("next");
    var senders =
        Stream.generate(() -> new Thread(() -> assertDone(send(mo, next)))).limit(4).toList();

    synchronized (room) {
      senders.forEach(Thread::start);
      await()
          .untilAsserted(
              () ->
                  assertThat(senders)
                      .extracting(Thread::getState)
                      .containsOnly(Thread.State.BLOCKED));
    }
    for (var sender : senders) {
      sender.join();
    }

    assertIn(Place.ON_AIR, "1");
    assertIn(Place.QUEUED, "2");
    assertThat(audit.of(ada, 10)).filteredOn(deed -> deed.act().equals("next")).hasSize(1);
  }

  static Stream<Arguments> badBodies() {
    return Stream.of(
        bad("", ""),
        bad("not JSON", ""),
        bad("[]", ""),
        bad("null", ""),
        bad("7", ""),
        bad("{", ""),
        bad("{}", "id"),
        bad("{\"do\":\"clear\"}", "id"),
        bad("{\"id\":null,\"do\":\"clear\"}", "id"),
        bad("{\"id\":\"short\",\"do\":\"clear\"}", "id"),
        bad("{\"id\":\"" + "a".repeat(65) + "\",\"do\":\"clear\"}", "id"),
        bad("{\"id\":\"12345678\\u0000\",\"do\":\"clear\"}", "id"),
        bad("{\"id\":\"12345678\\n\",\"do\":\"clear\"}", "id"),
        bad("{\"id\":{},\"do\":\"clear\"}", ""),
        bad("{\"id\":[\"12345678\"],\"do\":\"clear\"}", ""),
        bad("{\"id\":\"12345678\"}", "do"),
        bad(said("\"do\":null"), "do"),
        bad(said("\"do\":\"dance\""), "do"),
        bad(said("\"do\":\"CLEAR\""), "do"),
        bad(said("\"do\":\"" + "x".repeat(1_000_000) + "\""), "do"),
        bad(said("\"do\":{\"clear\":true}"), ""),
        bad(said("\"do\":\"suggest\""), "message"),
        bad(said("\"do\":\"suggest\",\"platform\":\"twitch\",\"message\":\" \""), "message"),
        bad(said("\"do\":\"suggest\",\"platform\":\"twitch\",\"message\":[]"), ""),
        bad(
            said(
                "\"do\":\"queue\",\"platform\":\"twitch\",\"message\":\"" + "1".repeat(201) + "\""),
            "message"),
        bad(said("\"do\":\"queue\",\"message\":\"1\""), "platform"),
        bad(said("\"do\":\"queue\",\"platform\":\"\",\"message\":\"1\""), "platform"),
        bad(said("\"do\":\"queue\",\"platform\":\"kick\",\"message\":\"1\""), "platform"),
        bad(said("\"do\":\"queue\",\"platform\":{},\"message\":\"1\""), ""),
        bad(feature("-1"), "seconds"),
        bad(feature("0"), "seconds"),
        bad(feature("2"), "seconds"),
        bad(feature("3601"), "seconds"),
        bad(feature("2147483647"), "seconds"),
        bad(feature("2147483648"), ""),
        bad(feature("1e99"), ""),
        bad(feature("3.5"), ""),
        bad(feature("\"soon\""), ""),
        bad(feature("true"), ""),
        bad(feature("[5]"), ""),
        bad(said("\"do\":\"next\",\"seconds\":-5"), "seconds"),
        bad(
            said("\"do\":\"move\",\"platform\":\"twitch\",\"message\":\"1\",\"before\":{}"),
            "before"),
        bad(said("\"do\":\"move\",\"platform\":\"twitch\",\"message\":\"1\",\"before\":\"2\""), ""),
        bad(said("\"do\":\"paid-from\""), "dollars"),
        bad(said("\"do\":\"paid-from\",\"dollars\":-1"), "dollars"),
        bad(said("\"do\":\"paid-from\",\"dollars\":1001"), "dollars"),
        bad(said("\"do\":\"paid-from\",\"dollars\":99999999999"), ""));
  }

  @ParameterizedTest
  @MethodSource("badBodies")
  void whatIsNoCommandIsRefusedAndChangesNothing(String body, String field) {
    assertDone(send(ada, about("feature", "2")));
    assertDone(send(ada, about("queue", "1")));
    var before = room.stage();
    var noted = audit.of(ada, 10);

    var answer = send(ada, body);

    assertThat(answer)
        .hasStatus(HttpStatus.BAD_REQUEST)
        .bodyJson()
        .isStrictlyEqualTo("{\"error\":\"invalid\",\"field\":\"" + field + "\"}");
    assertThat(room.stage()).isEqualTo(before);
    assertThat(audit.of(ada, 10)).isEqualTo(noted);
  }

  @ParameterizedTest
  @ValueSource(strings = {"suggest", "queue", "feature", "remove", "move"})
  void aMessageThatThereIsNotIsGone(String act) {
    var before = room.stage();

    assertRefused(send(ada, about(act, "never said")), HttpStatus.CONFLICT, "gone");
    assertThat(room.stage()).isEqualTo(before);
    assertThat(audit.of(ada, 10)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"queue", "feature"})
  void anEntryThatTheLedgerHasNotIsGone(String act) {
    for (var entry : List.of("", "nonsense", "' or 1=1 --", "x".repeat(100_000))) {
      assertRefused(
          send(ada, said("\"do\":\"" + act + "\",\"ledger\":\"" + entry + "\"")),
          HttpStatus.CONFLICT,
          "gone");
    }
  }

  @ParameterizedTest
  @CsvSource({"reject, host", "lock, host", "unlock, host", "paid-from, host"})
  void whatOnlyTheStreamerMayIsForbiddenToOthers(String act, String needed) {
    var before = room.stage();
    assertThat(send(mo, about(act, "1", "\"dollars\":5")))
        .hasStatus(HttpStatus.FORBIDDEN)
        .bodyJson()
        .isStrictlyEqualTo("{\"error\":\"not-allowed\",\"needed\":\"" + needed + "\"}");
    assertThat(room.stage()).isEqualTo(before);
    assertDone(send(ada, about(act, "1", "\"dollars\":5")));
  }

  @Test
  void aStrangerFindsNoStage() {
    var trev = people.called("Trev");
    assertRefused(send(trev, wish("clear")), HttpStatus.NOT_FOUND, "not-in-team");
    assertThat(people.send(trev, POST, "/api/rooms/own/stage", about("queue", "1")))
        .hasStatus(HttpStatus.CONFLICT);
    assertThat(room.stage()).isEqualTo(Stage.EMPTY);
  }

  @Test
  void theStreamersWordStands() {
    send(mo, about("feature", "1"));
    send(ada, wish("clear"));
    assertRefused(send(mo, about("feature", "1")), HttpStatus.CONFLICT, "overruled");
    assertRefused(send(mo, wish("previous")), HttpStatus.CONFLICT, "overruled");
    send(ada, wish("lock"));
    assertRefused(send(mo, about("feature", "2")), HttpStatus.CONFLICT, "locked");
    assertRefused(send(mo, about("hide", "2")), HttpStatus.CONFLICT, "locked");
    send(ada, wish("unlock"));
    assertDone(send(mo, about("hide", "2")));
    assertRefused(send(mo, about("feature", "2")), HttpStatus.CONFLICT, "hidden");
    assertDone(send(ada, about("feature", "1")));
    assertIn(Place.ON_AIR, "1");
  }

  @Test
  void theTimerTakesItOffTheAir() {
    assertDone(send(mo, about("feature", "1", "\"seconds\":3")));
    assertThat(room.stage().until()).isEqualTo(clock.instant().plusSeconds(3));

    pass(Duration.ofMillis(2_999));
    assertThat(rooms.of(ada).stage().onAir()).isPresent();
    pass(Duration.ofMillis(1));
    assertThat(rooms.of(ada).stage().onAir()).isEmpty();
  }

  @Test
  void aRemovedMessageLeavesTheAirAndTheQueueAndCannotComeBack() {
    send(mo, about("feature", "1"));
    send(mo, about("queue", "2"));
    room.accept(removed("1", clock.instant()));
    room.accept(removed("2", clock.instant()));

    assertThat(room.stage().entries()).isEmpty();
    assertRefused(send(ada, about("feature", "1")), HttpStatus.CONFLICT, "gone");
    send(mo, about("feature", "3"));
    room.accept(silenced("mara", clock.instant()));
    assertThat(room.stage().entries()).isEmpty();
  }

  @Test
  void paidMessagesQueueByThemselvesFromTheAmountOn() {
    assertDone(send(ada, said("\"do\":\"paid-from\",\"dollars\":5")));
    pay("below", "499 Bits", Origin.LIVE);
    pay("before the start", "1,000 Bits", Origin.BACKLOG);
    room.accept(posted("free", "trev", "500 Bits", clock.instant()));
    pay("enough", "500 Bits", Origin.LIVE);
    pay("more", "10,000 Bits", Origin.LIVE);

    await().untilAsserted(() -> assertIn(Place.QUEUED, "enough", "more"));
  }

  @Test
  void noPaidMessageQueuesByItselfUnlessTheStreamerWantsIt() {
    pay("not wanted", "10,000 Bits", Origin.LIVE);
    nothingIsQueuedWhenAllHaveHadTheirTurn();
  }

  @Test
  void aPaidMessageThatTheStreamerRejectedDoesNotQueueItselfAgain() {
    send(ada, said("\"do\":\"paid-from\",\"dollars\":5"));
    send(ada, about("reject", "back again"));
    pay("back again", "10,000 Bits", Origin.LIVE);
    nothingIsQueuedWhenAllHaveHadTheirTurn();
  }

  @Test
  void aHiddenPaidMessageDoesNotQueueItself() {
    send(ada, said("\"do\":\"paid-from\",\"dollars\":5"));
    send(mo, about("hide", "hidden"));
    pay("hidden", "10,000 Bits", Origin.LIVE);
    nothingIsQueuedWhenAllHaveHadTheirTurn();
  }

  /** They queue one after the other, in all rooms, so what came before has had its turn. */
  private void nothingIsQueuedWhenAllHaveHadTheirTurn() {
    var other = rooms.of(mo);
    other.stage(stage -> stage.paidFrom(1));
    other.accept(paid("another", "100 Bits", Origin.LIVE));
    await().untilAsserted(() -> assertThat(other.stage().in(Place.QUEUED)).hasSize(1));
    assertIn(Place.QUEUED);
  }

  @Test
  void aPageOfBeforeIsHandedANewTokenThatWorks() {
    var session = signedIn(sessions);
    var stale = withToken(session, "of another session", wish("lock"));

    assertThat(stale)
        .hasStatus(HttpStatus.FORBIDDEN)
        .bodyJson()
        .isStrictlyEqualTo("{\"error\":\"stale-page\"}");
    assertThat(room.stage()).isEqualTo(Stage.EMPTY);
    var token = Objects.requireNonNull(stale.getResponse().getHeader("X-CSRF-TOKEN"));

    assertDone(withToken(session, token, wish("lock")));
    assertThat(room.stage().locked()).isTrue();
  }

  /** As a browser has it. */
  private <S extends Session> Cookie signedIn(SessionRepository<S> all) {
    var session = all.createSession();
    session.setAttribute(
        FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, ada.toString());
    all.save(session);
    return new Cookie(
        "multichat",
        Base64.getEncoder().encodeToString(session.getId().getBytes(StandardCharsets.UTF_8)));
  }

  private void pass(Duration time) {
    clock.advance(time);
    ALARMS.advanceTo(clock.instant());
  }

  private MvcTestResult withToken(Cookie session, String token, String body) {
    return browser
        .post()
        .uri("/api/rooms/own/stage")
        .cookie(session)
        .header("X-CSRF-TOKEN", token)
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .exchange();
  }

  private MvcTestResult send(AccountId person, String body) {
    return people.send(person, POST, "/api/rooms/" + ada + "/stage", body);
  }

  private void pay(String id, String amount, Origin origin) {
    room.accept(paid(id, amount, origin));
  }

  private ChatEvent paid(String id, String amount, Origin origin) {
    var said =
        message(id, "trev", "for you", clock.instant())
            .with(new Payment(amount, null))
            .withOrigin(origin);
    return new ChatEvent.MessagePosted(Chats.ADA, clock.instant(), said);
  }

  private void assertIn(Place place, String... ids) {
    assertThat(room.stage().in(place)).extracting(entry -> entry.id().value()).containsExactly(ids);
  }

  private static void assertDone(MvcTestResult answer) {
    assertThat(answer).hasStatusOk().bodyJson().isStrictlyEqualTo("{\"done\":true}");
  }

  private static void assertRefused(MvcTestResult answer, HttpStatus status, String code) {
    assertThat(answer)
        .hasStatus(status)
        .bodyJson()
        .isStrictlyEqualTo("{\"error\":\"" + code + "\"}");
  }

  private static Arguments bad(String body, String field) {
    return Arguments.of(body, field);
  }

  private static String wish(String act) {
    return said("\"do\":\"" + act + "\"");
  }

  private static String about(String act, String message) {
    return about(act, message, "\"seconds\":null");
  }

  private static String about(String act, String message, String more) {
    return said(
        "\"do\":\"%s\",\"platform\":\"twitch\",\"message\":\"%s\",%s"
            .formatted(act, message, more));
  }

  private static String feature(String seconds) {
    return said(
        "\"do\":\"feature\",\"platform\":\"twitch\",\"message\":\"1\",\"seconds\":" + seconds);
  }

  private static String said(String fields) {
    return "{\"id\":\"" + UUID.randomUUID() + "\"," + fields + "}";
  }
}
