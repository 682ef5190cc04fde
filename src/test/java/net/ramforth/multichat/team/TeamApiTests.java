package net.ramforth.multichat.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.testing.MutableClock;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(properties = "multichat.env-file=none")
@AutoConfigureMockMvc
@Import(TeamStage.class)
@RecordApplicationEvents
class TeamApiTests {

  private static final String OWN = "/api/rooms/own/team";

  @TempDir static Path folder;

  @Autowired TeamStage.People people;
  @Autowired Invitations invitations;
  @Autowired Team team;
  @Autowired Audit audit;
  @Autowired MutableClock clock;
  @Autowired ApplicationEvents events;
  @Autowired JsonMapper json;

  private AccountId ada;
  private AccountId mo;

  @DynamicPropertySource
  static void keepToThisTest(DynamicPropertyRegistry properties) {
    properties.add("DATA_DIR", folder::toString);
  }

  @BeforeEach
  void moIsInAdasTeam() {
    ada = people.called("Ada");
    mo = people.called("Mo");
    people.join(ada, mo, Right.SUGGEST, Right.FEATURE);
  }

  @Test
  void theHostSeesMembersAndOpenInvitationsWithoutTheirSecrets() {
    var made = invite("{\"label\":\" Mara \",\"rights\":[\"pace\",\"suggest\"],\"hours\":1}");
    var secret = made.path("link").asString().replaceFirst(".*/", "");

    var seen = people.get(ada, OWN);

    assertThat(seen)
        .hasStatusOk()
        .bodyJson()
        .isStrictlyEqualTo(
            """
            {"members": [{"person": "%s", "name": "Mo", "rights": ["suggest", "feature"],
                          "joinedAt": "%s"}],
             "invitations": [{"id": "%s", "label": "Mara", "rights": ["suggest", "pace"],
                              "expiresAt": "%s"}]}
            """
                .formatted(
                    mo,
                    clock.instant(),
                    made.path("id").asString(),
                    clock.instant().plusSeconds(3600)));
    assertThat(seen).bodyText().doesNotContain(secret);
    assertThat(made.path("link").asString()).isEqualTo("http://localhost:8000/join/" + secret);
    assertThat(invitations.openedBy(secret)).isPresent();
  }

  @Test
  void aDayIsTheLifeOfAnInvitationIfNobodySaysOtherwise() {
    invite("{\"label\":\"Mara\",\"rights\":[]}");
    assertThat(invitations.open(ada))
        .extracting(Invitation::expiresAt)
        .containsExactly(clock.instant().plusSeconds(86_400));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[]                                              | ''",
        "{                                               | ''",
        "{}                                              | label",
        "{\"label\":\"\",\"rights\":[]}                  | label",
        "{\"label\":7,\"rights\":[]}                     | label",
        "{\"label\":\"a\\u0007\",\"rights\":[]}          | label",
        "{\"label\":\"12345678901234567890123456789012345678901\",\"rights\":[]} | label",
        "{\"label\":\"Mo\"}                              | rights",
        "{\"label\":\"Mo\",\"rights\":\"pace\"}          | rights",
        "{\"label\":\"Mo\",\"rights\":[\"rule\"]}        | rights",
        "{\"label\":\"Mo\",\"rights\":[1]}               | rights",
        "{\"label\":\"Mo\",\"rights\":[],\"hours\":2}    | hours",
        "{\"label\":\"Mo\",\"rights\":[],\"hours\":null} | hours",
        "{\"label\":\"Mo\",\"rights\":[],\"host\":true}  | host"
      })
  void anInvitationThatCannotBeIsRefused(String wish, String field) {
    assertInvalid(people.send(ada, POST, OWN + "/invitations", wish), field);
    assertThat(invitations.open(ada)).isEmpty();
  }

  @Test
  void oneTooManyIsRefused() {
    for (int i = 0; i < Invitations.MOST; i++) {
      invite("{\"label\":\"Mo\",\"rights\":[]}");
    }
    assertThat(people.send(ada, POST, OWN + "/invitations", "{\"label\":\"Mo\",\"rights\":[]}"))
        .hasStatus(HttpStatus.CONFLICT)
        .bodyJson()
        .isStrictlyEqualTo("{\"error\":\"too-many\"}");
  }

  @Test
  void aWithdrawnInvitationIsGone() {
    var id = invite("{\"label\":\"Mara\",\"rights\":[]}").path("id").asString();
    assertThat(people.send(ada, DELETE, OWN + "/invitations/" + id, ""))
        .hasStatus(HttpStatus.NO_CONTENT);
    assertThat(people.send(ada, DELETE, OWN + "/invitations/" + id, ""))
        .hasStatus(HttpStatus.NOT_FOUND)
        .bodyJson()
        .isStrictlyEqualTo("{\"error\":\"no-such-invitation\"}");
  }

  @Test
  void otherRightsCountAtOnce() {
    assertThat(people.send(ada, PUT, member(mo), "{\"rights\":[\"moderate\"]}"))
        .hasStatus(HttpStatus.NO_CONTENT);

    assertThat(people.seat(mo, ada).rights()).containsExactly(Right.MODERATE);
    assertThat(events.stream(SeatChanged.class)).contains(new SeatChanged(ada, mo));
    assertThat(audit.of(ada, 1)).extracting(Deed::act, Deed::about).containsExactly(of("allow"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}                                 | rights",
        "{\"rights\":{}}                    | rights",
        "{\"rights\":[\"SUGGEST\"]}         | rights",
        "{\"rights\":[],\"name\":\"Queen\"} | name"
      })
  void rightsThatThereAreNotAreRefused(String wish, String field) {
    assertInvalid(people.send(ada, PUT, member(mo), wish), field);
    assertThat(people.seat(mo, ada).rights()).hasSize(2);
  }

  @Test
  void whoIsRemovedHasNoSeatAnyMore() {
    assertThat(people.send(ada, DELETE, member(mo), "")).hasStatus(HttpStatus.NO_CONTENT);

    assertThat(team.seat(mo, ada)).isEmpty();
    assertThat(events.stream(SeatChanged.class)).contains(new SeatChanged(ada, mo));
    assertThat(audit.of(ada, 1))
        .extracting(Deed::act, Deed::about)
        .containsExactly(of("remove-member"));
    assertThat(people.send(mo, DELETE, "/api/rooms/" + ada + "/team/me", ""))
        .hasStatus(HttpStatus.NOT_FOUND);
  }

  private static Tuple of(String act) {
    return tuple(act, "Mo");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nonsense", "1-1-1-1-1", "' or 1=1"})
  void whoIsNoMemberCannotBeChanged(String person) {
    var uri = OWN + "/members/{person}";
    for (var one : new String[] {person, ada.toString(), people.called("Trev").toString()}) {
      var exact = uri.replace("{person}", one);
      assertThat(people.send(ada, PUT, exact, "{\"rights\":[]}")).hasStatus(HttpStatus.NOT_FOUND);
      assertThat(people.send(ada, DELETE, exact, "")).hasStatus(HttpStatus.NOT_FOUND);
    }
    assertThat(team.members(ada)).hasSize(1);
  }

  @Test
  void aMemberLeavesByThemselves() {
    assertThat(people.send(mo, DELETE, "/api/rooms/" + ada + "/team/me", ""))
        .hasStatus(HttpStatus.NO_CONTENT);

    assertThat(team.seat(mo, ada)).isEmpty();
    assertThat(events.stream(SeatChanged.class)).contains(new SeatChanged(ada, mo));
    assertThat(audit.of(ada, 1))
        .extracting(Deed::person, Deed::act)
        .containsExactly(tuple("Mo", "leave"));
  }

  @Test
  void theHostStays() {
    assertThat(people.send(ada, DELETE, OWN + "/me", ""))
        .hasStatus(HttpStatus.CONFLICT)
        .bodyJson()
        .isStrictlyEqualTo("{\"error\":\"own-team\"}");
  }

  @Test
  void noMemberLooksAfterTheTeamWhateverTheirRights() {
    team.allow(ada, mo, EnumSet.allOf(Right.class));
    refusesEverythingTo(mo, HttpStatus.FORBIDDEN);
  }

  @Test
  void aStrangerLearnsNotEvenThatThereIsATeam() {
    refusesEverythingTo(people.called("Trev"), HttpStatus.NOT_FOUND);
  }

  private void refusesEverythingTo(AccountId person, HttpStatus status) {
    var room = "/api/rooms/" + ada;
    var id = invite("{\"label\":\"Mara\",\"rights\":[]}").path("id").asString();
    var wish = "{\"label\":\"Mine\",\"rights\":[]}";
    var before = people.seat(mo, ada);

    assertThat(people.get(person, room + "/team")).hasStatus(status);
    assertThat(people.get(person, room + "/audit")).hasStatus(status);
    assertThat(people.send(person, POST, room + "/team/invitations", wish)).hasStatus(status);
    assertThat(people.send(person, DELETE, room + "/team/invitations/" + id, "")).hasStatus(status);
    assertThat(people.send(person, PUT, room + "/team/members/" + mo, "{\"rights\":[]}"))
        .hasStatus(status);
    assertThat(people.send(person, DELETE, room + "/team/members/" + mo, "")).hasStatus(status);
    assertThat(people.send(person, DELETE, OWN + "/invitations/" + id, ""))
        .hasStatus(HttpStatus.NOT_FOUND);

    assertThat(people.seat(mo, ada)).isEqualTo(before);
    assertThat(invitations.open(ada)).hasSize(1);
  }

  @Test
  void theAuditIsToldNewestFirst() {
    audit.note(people.seat(ada, ada), "lock", "");
    clock.advance(Duration.ofSeconds(1));
    audit.note(people.seat(mo, ada), "feature", "Mara");

    assertThat(people.get(ada, "/api/rooms/own/audit?most=1"))
        .hasStatusOk()
        .bodyJson()
        .isStrictlyEqualTo(
            """
            [{"at": "%s", "person": "Mo", "act": "feature", "about": "Mara"}]
            """
                .formatted(clock.instant()));
    assertThat(json.readTree(body(people.get(ada, "/api/rooms/own/audit")))).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "501", "many", "-1"})
  void theAuditIsNotToldEndlessly(String most) {
    assertInvalid(people.get(ada, "/api/rooms/own/audit?most=" + most), "most");
  }

  private static void assertInvalid(MvcTestResult answer, String field) {
    assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
    assertThat(answer).bodyJson().extractingPath("error").isEqualTo("invalid");
    assertThat(answer).bodyJson().extractingPath("field").isEqualTo(field);
    assertThat(answer).bodyJson().extractingPath("reason").asString().isNotEmpty();
  }

  private JsonNode invite(String wish) {
    var made = people.send(ada, POST, OWN + "/invitations", wish);
    assertThat(made).hasStatus(HttpStatus.CREATED);
    return json.readTree(body(made));
  }

  private static byte[] body(MvcTestResult result) {
    return result.getResponse().getContentAsByteArray();
  }

  private static String member(AccountId person) {
    return OWN + "/members/" + person;
  }
}
