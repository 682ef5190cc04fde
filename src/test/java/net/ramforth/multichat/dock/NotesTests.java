package net.ramforth.multichat.dock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.account.Accounts;
import net.ramforth.multichat.team.Audit;
import net.ramforth.multichat.team.Right;
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
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(properties = "multichat.env-file=none")
@AutoConfigureMockMvc
@Import(TeamStage.class)
class NotesTests {

  @TempDir static Path folder;

  @Autowired TeamStage.People people;
  @Autowired Accounts accounts;
  @Autowired Audit audit;
  @Autowired MutableClock clock;
  @Autowired JdbcClient database;
  @Autowired JsonMapper json;

  private AccountId ada;
  private AccountId mo;
  private AccountId trev;

  @DynamicPropertySource
  static void keepToThisTest(DynamicPropertyRegistry properties) {
    properties.add("DATA_DIR", folder::toString);
  }

  @BeforeEach
  void adaHasMoToModerateAndTrevToSuggest() {
    ada = people.called("Ada");
    mo = people.called("Mo");
    trev = people.called("Trev");
    people.join(ada, mo, Right.MODERATE);
    people.join(ada, trev, Right.SUGGEST);
  }

  @Test
  void whatOneWritesTheOthersReadNewestFirst() {
    assertThat(write(mo, UUID.randomUUID(), "Asks about the setup every time"))
        .hasStatus(HttpStatus.NO_CONTENT);
    clock.advance(Duration.ofMinutes(1));
    write(ada, UUID.randomUUID(), "  Met\nin person  ");

    for (var reader : List.of(ada, mo, trev)) {
      assertThat(texts(reader)).containsExactly("Met in person", "Asks about the setup every time");
    }
    var newest = notes(mo).get(0);
    assertThat(newest.path("by").asString()).isEqualTo("Ada");
    assertThat(newest.path("at").asString()).isEqualTo(clock.instant().toString());
    assertThat(audit.of(ada, 1).getFirst().act()).isEqualTo("note");
    assertThat(audit.of(ada, 1).getFirst().about()).isEqualTo("Mara");
  }

  @Test
  void aNoteIsAboutOnePersonOnOnePlatformInOneRoom() {
    people.join(mo, ada, Right.MODERATE);
    write(mo, UUID.randomUUID(), "hello");

    assertThat(read(mo, "/api/rooms/%s/people/twitch/43/notes".formatted(ada))).isEmpty();
    assertThat(read(mo, "/api/rooms/%s/people/youtube/42/notes".formatted(ada))).isEmpty();
    assertThat(read(mo, "/api/rooms/%s/people/twitch/42/notes".formatted(mo))).isEmpty();
  }

  @Test
  void theSameWishTwiceIsOneNote() {
    var id = UUID.randomUUID();
    write(mo, id, "once");
    assertThat(write(mo, id, "once")).hasStatus(HttpStatus.NO_CONTENT);
    assertThat(texts(mo)).containsExactly("once");
    assertThat(audit.of(ada, 10)).hasSize(1);
  }

  @Test
  void whoMayNotModerateOnlyReads() {
    write(mo, UUID.randomUUID(), "stays");
    assertThat(write(trev, UUID.randomUUID(), "no")).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(send(trev, HttpMethod.DELETE, idOfNewest())).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(texts(trev)).containsExactly("stays");
    assertThat(notes(trev).get(0).path("deletable").asBoolean()).isFalse();
  }

  @Test
  void oneDeletesOnesOwnNotesAndHasThemBack() {
    write(mo, UUID.randomUUID(), "a slip");
    var id = idOfNewest();
    assertThat(notes(mo).get(0).path("deletable").asBoolean()).isTrue();

    assertThat(send(mo, HttpMethod.DELETE, id)).hasStatus(HttpStatus.NO_CONTENT);
    assertThat(send(mo, HttpMethod.DELETE, id)).hasStatus(HttpStatus.NO_CONTENT);
    assertThat(texts(mo)).isEmpty();
    assertThat(send(mo, HttpMethod.PUT, id)).hasStatus(HttpStatus.NO_CONTENT);
    assertThat(texts(mo)).containsExactly("a slip");
    assertThat(audit.of(ada, 10))
        .extracting(deed -> deed.act())
        .containsExactlyInAnyOrder("note", "note-deleted", "note");
  }

  @Test
  void theHostDeletesAllNotesAndModeratorsNoneOfOthers() {
    write(ada, UUID.randomUUID(), "of the host");
    var hosts = idOfNewest();
    assertThat(send(mo, HttpMethod.DELETE, hosts)).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(texts(mo)).containsExactly("of the host");

    clock.advance(Duration.ofSeconds(1));
    write(mo, UUID.randomUUID(), "of a moderator");
    assertThat(send(ada, HttpMethod.DELETE, idOfNewest())).hasStatus(HttpStatus.NO_CONTENT);
    assertThat(texts(mo)).containsExactly("of the host");
  }

  @Test
  void aNoteOfAnotherRoomIsNotFoundHere() {
    write(mo, UUID.randomUUID(), "in the room of Ada");
    var id = idOfNewest();
    assertThat(people.send(mo, HttpMethod.DELETE, "/api/rooms/own/notes/" + id, ""))
        .hasStatus(HttpStatus.NOT_FOUND);
    assertThat(send(mo, HttpMethod.DELETE, "nonsense")).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(texts(mo)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "{\"id\":\"x\",\"text\":\"a\"}",
        "{\"id\":\"00000000-0000-4000-8000-000000000001\"}",
        "{\"id\":\"00000000-0000-4000-8000-000000000001\",\"text\":\" \\n \"}",
        "{\"id\":\"00000000-0000-4000-8000-000000000001\",\"text\":\"\\u0000\"}",
        "{\"id\":\"00000000-0000-4000-8000-000000000001\",\"text\":7}",
        "{\"id\":\"00000000-0000-4000-8000-000000000001\",\"text\":\"a\",\"by\":\"Ada\"}",
        "{\"id\":\"00000000-0000-4000-8000-000000000001\",\"text\":\"a\",\"name\":7}",
        "{"
      })
  void whatCannotBeMeantIsRefused(String body) {
    assertThat(people.send(mo, HttpMethod.POST, address(), body)).hasStatus(HttpStatus.BAD_REQUEST);
    assertThat(texts(mo)).isEmpty();
  }

  @Test
  void aNoteHasFiveHundredCharactersAtMost() {
    assertThat(write(mo, UUID.randomUUID(), "😀".repeat(500))).hasStatus(HttpStatus.NO_CONTENT);
    assertThat(write(mo, UUID.randomUUID(), "a".repeat(501))).hasStatus(HttpStatus.BAD_REQUEST);
    assertThat(write(mo, UUID.randomUUID(), "😀".repeat(501))).hasStatus(HttpStatus.BAD_REQUEST);
    assertThat(texts(mo)).containsExactly("😀".repeat(500));
  }

  @Test
  void nobodyIsWrittenAboutWithoutEnd() {
    for (int i = 0; i < Notes.MOST_ABOUT_ONE; i++) {
      write(mo, UUID.randomUUID(), "note");
    }
    assertThat(write(mo, UUID.randomUUID(), "one more")).hasStatus(HttpStatus.CONFLICT);
    assertThat(texts(mo)).hasSize(Notes.MOST_ABOUT_ONE).doesNotContain("one more");

    send(mo, HttpMethod.DELETE, idOfNewest());
    assertThat(write(mo, UUID.randomUUID(), "one more")).hasStatus(HttpStatus.NO_CONTENT);
  }

  @Test
  void aPersonThatCannotBeIsRefused() {
    for (var path : List.of("mixer/42", "twitch/" + "4".repeat(101))) {
      assertThat(people.get(mo, "/api/rooms/%s/people/%s/notes".formatted(ada, path)))
          .hasStatus(HttpStatus.BAD_REQUEST);
    }
  }

  @Test
  void aDeletedNoteIsGoneForGoodAfterAnHour() {
    write(mo, UUID.randomUUID(), "old");
    var old = idOfNewest();
    send(mo, HttpMethod.DELETE, old);
    clock.advance(Duration.ofMinutes(61));
    write(mo, UUID.randomUUID(), "new");
    send(mo, HttpMethod.DELETE, idOfNewest());

    assertThat(send(mo, HttpMethod.PUT, old)).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(count()).isEqualTo(1);
  }

  @Test
  void notesGoWithTheRoomAndStayWhenTheWriterGoes() {
    write(mo, UUID.randomUUID(), "stays");
    accounts.delete(mo);
    assertThat(texts(ada)).containsExactly("stays");
    assertThat(notes(ada).get(0).path("by").asString()).isEqualTo("Mo");

    accounts.delete(ada);
    assertThat(count()).isZero();
  }

  private int count() {
    return database
        .sql("select count(*) from person_note where account_id = ?")
        .param(ada.toString())
        .query(Integer.class)
        .single();
  }

  private String address() {
    return "/api/rooms/%s/people/twitch/42/notes".formatted(ada);
  }

  private MvcTestResult write(AccountId writer, UUID id, String text) {
    var body = json.createObjectNode().put("id", id.toString()).put("text", text);
    return people.send(writer, HttpMethod.POST, address(), body.put("name", "Mara").toString());
  }

  private MvcTestResult send(AccountId person, HttpMethod method, String note) {
    return people.send(person, method, "/api/rooms/%s/notes/%s".formatted(ada, note), "");
  }

  private String idOfNewest() {
    return notes(ada).get(0).path("id").asString();
  }

  private JsonNode notes(AccountId reader) {
    return read(reader, address());
  }

  private List<String> texts(AccountId reader) {
    return notes(reader).valueStream().map(it -> it.path("text").asString()).toList();
  }

  private JsonNode read(AccountId reader, String address) {
    var body = people.get(reader, address).getResponse().getContentAsByteArray();
    return json.readTree(body);
  }
}
