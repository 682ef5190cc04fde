package net.ramforth.multichat.featured;

import static net.ramforth.multichat.testing.Chats.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.account.RandomSecret;
import net.ramforth.multichat.room.Place;
import net.ramforth.multichat.room.Rooms;
import net.ramforth.multichat.room.Stage;
import net.ramforth.multichat.team.Audit;
import net.ramforth.multichat.team.Right;
import net.ramforth.multichat.team.Team;
import net.ramforth.multichat.team.TeamStage;
import net.ramforth.multichat.testing.MutableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

/** Buttons outside a browser: nothing but their address says whose they are. */
@SpringBootTest(properties = "multichat.env-file=none")
@AutoConfigureMockMvc
@Import(TeamStage.class)
class DeckTests {

  @TempDir static Path folder;

  @Autowired TeamStage.People people;
  @Autowired MockMvcTester browser;
  @Autowired Rooms rooms;
  @Autowired Team team;
  @Autowired Audit audit;
  @Autowired MutableClock clock;
  @Autowired JdbcClient database;
  @Autowired JsonMapper json;

  private AccountId ada;
  private AccountId mo;

  @DynamicPropertySource
  static void keepToThisTest(DynamicPropertyRegistry properties) {
    properties.add("DATA_DIR", folder::toString);
  }

  @BeforeEach
  void threeMessagesWait() {
    ada = people.called("Ada");
    mo = people.called("Mo");
    people.join(ada, mo, Right.FEATURE);
    for (var id : new String[] {"1", "2", "3"}) {
      rooms
          .of(ada)
          .stage(
              stage ->
                  stage.put(
                      message(id, "mara", "line " + id, clock.instant()),
                      Place.QUEUED,
                      "Mo",
                      clock.instant()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST"})
  void everyButtonWorksByGetAndByPost(String method) {
    var by = HttpMethod.valueOf(method);
    var deck = deckOf(ada);

    assertDone(press(by, deck + "/next"));
    assertOnAir("1");
    assertDone(press(by, deck + "/next"));
    assertOnAir("2");
    assertDone(press(by, deck + "/previous"));
    assertOnAir("1");
    assertDone(press(by, deck + "/clear"));
    assertThat(stage().onAir()).isEmpty();
    assertDone(press(by, deck + "/lock"));
    assertThat(stage().locked()).isTrue();
    assertDone(press(by, deck + "/unlock"));
    assertThat(stage().locked()).isFalse();
    assertThat(audit.of(ada, 10)).hasSize(6).allMatch(deed -> deed.person().equals("Ada"));
  }

  @Test
  void theAddressStaysTheSameUntilItIsRenewed() {
    var before = deckOf(ada);
    assertThat(deckOf(ada)).isEqualTo(before);

    var after = address(people.send(ada, POST, "/api/rooms/own/deck", ""));

    assertThat(after).isNotEqualTo(before);
    assertThat(deckOf(ada)).isEqualTo(after);
    assertNobody(press(GET, before + "/next"));
    assertThat(stage().onAir()).isEmpty();
    assertDone(press(GET, after + "/next"));
  }

  @Test
  void aWrongKeyOpensNothing() {
    var right = deckOf(ada);
    for (var wrong :
        new String[] {
          "/deck/nonsense",
          "/deck/" + RandomSecret.make(),
          "/deck/" + ada,
          right.substring(0, right.length() - 1),
          right + "A",
          "/deck/" + "A".repeat(10_000)
        }) {
      assertNobody(press(GET, wrong + "/next"));
      assertNobody(press(POST, wrong + "/lock"));
    }
    assertThat(stage().onAir()).isEmpty();
    assertThat(stage().locked()).isFalse();
  }

  @Test
  void aButtonMayWhatItsPersonMay() {
    var deck = address(people.get(mo, "/api/rooms/" + ada + "/deck"));

    assertDone(press(GET, deck + "/next"));
    assertForbidden(press(GET, deck + "/lock"), "host");
    team.allow(ada, mo, Set.of(Right.SUGGEST));
    assertForbidden(press(GET, deck + "/next"), "feature");
    assertOnAir("1");
    team.remove(ada, mo);
    assertNobody(press(GET, deck + "/clear"));
    assertOnAir("1");
  }

  @Test
  void everyPersonHasAnotherKeyInEveryRoom() {
    var adas = deckOf(ada);
    var mosInAdas = address(people.get(mo, "/api/rooms/" + ada + "/deck"));
    var mosOwn = deckOf(mo);
    assertThat(Set.of(adas, mosInAdas, mosOwn)).hasSize(3);

    assertDone(press(GET, mosOwn + "/lock"));
    assertThat(stage().locked()).isFalse();
    address(people.send(mo, POST, "/api/rooms/" + ada + "/deck", ""));
    assertNobody(press(GET, mosInAdas + "/next"));
    assertDone(press(GET, adas + "/next"));
  }

  @Test
  void aStrangerGetsNoAddress() {
    var trev = people.called("Trev");
    assertThat(people.get(trev, "/api/rooms/" + ada + "/deck")).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(people.send(trev, POST, "/api/rooms/" + ada + "/deck", ""))
        .hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void theLockHoldsAgainstButtonsToo() {
    var mos = address(people.get(mo, "/api/rooms/" + ada + "/deck"));
    press(GET, deckOf(ada) + "/lock");

    assertRefused(press(GET, mos + "/next"), HttpStatus.CONFLICT, "{\"error\":\"locked\"}");
    assertThat(stage().onAir()).isEmpty();
    assertDone(press(GET, deckOf(ada) + "/next"));
  }

  @Test
  void whereThereIsNothingToGoOnToTheButtonSaysSo() {
    assertRefused(
        press(GET, deckOf(ada) + "/previous"),
        HttpStatus.CONFLICT,
        "{\"error\":\"nothing-there\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"feature", "hide", "paid-from", "reject", "NEXT", "dance", "%20"})
  void thereAreNoOtherButtons(String act) {
    var before = stage();
    assertRefused(
        press(GET, deckOf(ada) + "/" + act),
        HttpStatus.BAD_REQUEST,
        "{\"error\":\"invalid\",\"field\":\"act\"}");
    assertThat(stage()).isEqualTo(before);
  }

  @Test
  void aPressThatIsRepeatedUnderItsIdIsOne() {
    var press = deckOf(ada) + "/next?id=press-0001";
    assertDone(press(GET, press));
    assertDone(press(GET, press));
    assertOnAir("1");
    assertRefused(
        press(GET, deckOf(ada) + "/next?id=no"),
        HttpStatus.BAD_REQUEST,
        "{\"error\":\"invalid\",\"field\":\"id\"}");
  }

  @Test
  void theDatabaseKnowsNoKeyThatCouldBeUsed() {
    var key = deckOf(ada).substring("/deck/".length());
    var stored =
        database
            .sql("select key_hash || ' ' || key_sealed from deck_key where person_id = ?")
            .param(ada.toString())
            .query(String.class)
            .single();
    assertThat(stored).doesNotContain(key);
  }

  private String deckOf(AccountId person) {
    return address(people.get(person, "/api/rooms/own/deck"));
  }

  /** Without the server's own. */
  private String address(MvcTestResult answer) {
    assertThat(answer).hasStatusOk();
    var whole =
        json.readTree(answer.getResponse().getContentAsByteArray()).path("address").asString();
    assertThat(whole).startsWith("http://localhost:8000/deck/");
    return whole.substring("http://localhost:8000".length());
  }

  /** As a Stream Deck does it: no cookie, no token. */
  private MvcTestResult press(HttpMethod method, String uri) {
    return browser.method(method).uri(URI.create(uri)).exchange();
  }

  private Stage stage() {
    return rooms.of(ada).stage();
  }

  private void assertOnAir(String id) {
    assertThat(stage().onAir()).get().extracting(entry -> entry.id().value()).isEqualTo(id);
  }

  private static void assertDone(MvcTestResult answer) {
    assertThat(answer).hasStatusOk().bodyJson().isStrictlyEqualTo("{\"done\":true}");
  }

  private static void assertNobody(MvcTestResult answer) {
    assertRefused(answer, HttpStatus.NOT_FOUND, "{\"error\":\"not-in-team\"}");
  }

  private static void assertForbidden(MvcTestResult answer, String needed) {
    assertRefused(
        answer, HttpStatus.FORBIDDEN, "{\"error\":\"not-allowed\",\"needed\":\"" + needed + "\"}");
  }

  private static void assertRefused(MvcTestResult answer, HttpStatus status, String body) {
    assertThat(answer).hasStatus(status).bodyJson().isStrictlyEqualTo(body);
  }
}
