package net.ramforth.multichat.dock;

import static net.ramforth.multichat.dock.DockStage.STAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.ramforth.multichat.team.Deed;
import net.ramforth.multichat.testing.Cast;
import net.ramforth.multichat.testing.StandInHttp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActsTests {

  private static final String TREV = Cast.TREV.id();

  private DockBrowser ada = STAGE.browserOf("ada");
  private String room = STAGE.accountOf("ada").toString();
  private final int deedsBefore = STAGE.twitch.deeds().size();

  @BeforeEach
  void openRoom() {
    STAGE.open("ada");
  }

  @AfterEach
  void endTest() {
    STAGE.clear();
  }

  @Test
  void aMessageThatAModeratorDeletesIsGoneFromTheRoom() {
    var mo = mo();
    var id = STAGE.twitch.channel("ada").says("trev", "buy followers");
    STAGE.awaitTexts("ada", "buy followers");

    var answer = mo.act(room, delete(id, "Trev"));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).hasToString("{\"done\":true}");
    STAGE.awaitTexts("ada");
    assertThat(deeds()).containsExactly("DELETE /helix/moderation/chat as mo");
    assertThat(STAGE.auditOf("ada"))
        .extracting(Deed::person, Deed::act, Deed::about)
        .containsExactly(tuple("Mo", "delete", "Trev: buy followers"));
  }

  @Test
  void aTimeOutSilencesAndIsTakenBack() {
    var mo = mo();
    STAGE.twitch.channel("ada").says("trev", "first");
    STAGE.awaitTexts("ada", "first");

    var answer = mo.act(room, timeOut(TREV, 600));

    assertThat(answer.body().path("undo").asString()).isEqualTo("unban");
    STAGE.awaitTexts("ada");
    assertThat(mo.act(room, author("unban", TREV)).body()).hasToString("{\"done\":true}");
    assertThat(mo.act(room, author("unban", TREV)).error()).isEqualTo("already-so");
    assertThat(STAGE.auditOf("ada"))
        .extracting(Deed::act, Deed::about)
        .containsExactlyInAnyOrder(tuple("timeout", "Trev, 600 s"), tuple("unban", "Trev"));
  }

  @Test
  void whoIsBannedIsNotBannedTwice() {
    var mo = mo();
    assertThat(mo.act(room, author("ban", TREV)).status()).isEqualTo(200);

    var second = mo.act(room, author("ban", TREV));

    assertThat(second.status()).isEqualTo(409);
    assertThat(second.body()).hasToString("{\"error\":\"already-so\",\"platform\":\"twitch\"}");
    assertThat(mo.act(room, author("unban", TREV)).status()).isEqualTo(200);
    assertThat(STAGE.auditOf("ada")).hasSize(2);
  }

  @Test
  void whoGaveNoPermissionIsToldWhereToGiveIt() {
    var mo = STAGE.browserOf("mo");
    STAGE.letIn("ada", "mo", "moderate");

    var answer = mo.act(room, author("ban", TREV));

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.error()).isEqualTo("needs-grant");
    assertThat(answer.body().path("platform").asString()).isEqualTo("twitch");
    assertThat(answer.body().path("grant").asString()).isEqualTo("/login/twitch?for=moderate");
    assertThat(deeds()).isEmpty();

    mo.signIn(answer.body().path("grant").asString());
    assertThat(mo.act(room, author("ban", TREV)).status()).isEqualTo(200);
    mo.act(room, author("unban", TREV));
  }

  @Test
  void whoDoesNotModerateAtTwitchIsToldSo() {
    var vera = STAGE.browserOf("vera", "moderate");
    STAGE.letIn("ada", "vera", "moderate");
    var id = STAGE.twitch.channel("ada").says("trev", "spam");

    assertThat(vera.act(room, delete(id, "Trev")).error()).isEqualTo("not-a-moderator");
    assertThat(vera.act(room, author("ban", TREV)).error()).isEqualTo("not-a-moderator");
    assertThat(vera.act(room, author("unban", TREV)).error()).isEqualTo("not-a-moderator");
    assertThat(deeds()).allMatch(deed -> deed.endsWith(" as vera"));
    assertThat(STAGE.auditOf("ada")).isEmpty();
  }

  @Test
  void theBroadcasterAndOtherModeratorsAreOutOfReach() {
    var mo = mo();
    var id = STAGE.twitch.channel("ada").says("ada", "my own");

    assertThat(mo.act(room, delete(id, "Ada")).error()).isEqualTo("not-allowed-on");
    assertThat(mo.act(room, author("ban", Cast.ADA.id())).error()).isEqualTo("not-allowed-on");
  }

  @Test
  void whatIsGoneCannotBeDeletedAgain() {
    var mo = mo();
    var id = STAGE.twitch.channel("ada").says("trev", "spam");
    mo.act(room, delete(id, "Trev"));

    assertThat(mo.act(room, delete(id, "Trev")).error()).isEqualTo("already-gone");
  }

  @ParameterizedTest
  @CsvSource({
    "404, The specified message was created more than 6 hours ago., too-old",
    "429, Too many, rate-limited",
    "500, Internal, unreachable",
    "503, Unavailable, unreachable",
    "418, Teapot, unreachable",
    "400, Something else, unreachable"
  })
  void whatTwitchSaysBecomesOneWord(int status, String message, String error) {
    var mo = mo();
    answering(
        "/moderation/chat",
        call ->
            call.answerHeader(
                    "Ratelimit-Reset", String.valueOf(Instant.now().getEpochSecond() + 20))
                .json(status, Map.of("status", status, "message", message)),
        () -> {
          var answer = mo.act(room, delete("any", "Trev"));
          assertThat(answer.status()).isEqualTo(409);
          assertThat(answer.error()).isEqualTo(error);
          assertThat(answer.body().path("seconds").asInt(20)).isBetween(15, 25);
        });
  }

  @Test
  void twoModeratorsAtOnceTryAgainInAMoment() {
    var mo = mo();
    answering(
        "/moderation/bans",
        call -> call.json(409, Map.of("message", "Conflict")),
        () -> {
          var answer = mo.act(room, author("ban", TREV));
          assertThat(answer.error()).isEqualTo("rate-limited");
          assertThat(answer.body().path("seconds").asInt()).isBetween(1, 2);
        });
  }

  @Test
  void anExpiredTokenIsReplacedUnnoticed() {
    var mo = mo();
    var id = STAGE.twitch.channel("ada").says("trev", "spam");
    STAGE.twitch.expireTokens("mo");

    assertThat(mo.act(room, delete(id, "Trev")).status()).isEqualTo(200);
    assertThat(deeds()).containsExactly("DELETE /helix/moderation/chat as mo");
  }

  @Test
  void whoTookTheAccessBackHasToSignInAgain() {
    var mo = mo();
    STAGE.twitch.killTokens("mo");

    var answer = mo.act(room, author("ban", TREV));

    assertThat(answer.error()).isEqualTo("sign-in-again");
    assertThat(answer.body().path("grant").asString()).isEqualTo("/login/twitch?for=moderate");
  }

  @Test
  void theStreamerActsInTheirOwnRoomAsThemselves() {
    ada.signIn("/login/twitch?for=moderate");
    STAGE.twitch.awaitJoined("ada");
    var id = STAGE.twitch.channel("ada").says("mo", "moderators can be wrong");

    assertThat(ada.act("own", delete(id, "Mo")).status()).isEqualTo(200);
    assertThat(deeds()).containsExactly("DELETE /helix/moderation/chat as ada");
  }

  @Test
  void theSameWishTwiceIsDoneOnce() {
    var mo = mo();
    var wish = DockBrowser.withId(UUID.randomUUID(), author("ban", TREV));

    var first = mo.post("/api/rooms/" + room + "/acts", wish);
    var second = mo.post("/api/rooms/" + room + "/acts", wish);

    assertThat(second).isEqualTo(first);
    assertThat(first.status()).isEqualTo(200);
    assertThat(deeds()).hasSize(1);
    assertThat(STAGE.auditOf("ada")).hasSize(1);
    mo.act(room, author("unban", TREV));
  }

  @Test
  void whoMayNotModerateHereIsRefusedBeforeTwitchHears() {
    var mo = STAGE.browserOf("mo", "moderate");
    STAGE.letIn("ada", "mo", "suggest feature pace");

    var answer = mo.act(room, author("ban", TREV));

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.body().path("needed").asString()).isEqualTo("moderate");
    assertThat(deeds()).isEmpty();
  }

  @Test
  void aStrangerDoesNotEvenLearnThatThereIsARoom() {
    var mara = STAGE.browserOf("mara", "moderate", "say");

    assertThat(mara.act(room, author("ban", TREV)).status()).isEqualTo(404);
    assertThat(mara.say(room, "{\"to\":[\"twitch\"],\"text\":\"hi\"}").status()).isEqualTo(404);
    assertThat(mara.get("/api/rooms/" + room + "/voices").statusCode()).isEqualTo(404);
    assertThat(deeds()).isEmpty();
  }

  @Test
  void whatTheRoomHasNotCannotBeModerated() {
    assertThat(
            ada.act("own", "{\"act\":\"ban\",\"platform\":\"youtube\",\"author\":\"UCx\"}").error())
        .isEqualTo("not-supported");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "act|{'act':'explode','platform':'twitch','author':'1'}",
        "act|{'platform':'twitch','author':'1'}",
        "platform|{'act':'ban','platform':'myspace','author':'1'}",
        "author|{'act':'ban','platform':'twitch'}",
        "author|{'act':'ban','platform':'twitch','author':''}",
        "author|{'act':'ban','platform':'twitch','author':7}",
        "author|{'act':'ban','platform':'twitch','author':'a b'}",
        "message|{'act':'delete','platform':'twitch','author':'1'}",
        "seconds|{'act':'timeout','platform':'twitch','author':'1'}",
        "seconds|{'act':'timeout','platform':'twitch','author':'1','seconds':0}",
        "seconds|{'act':'timeout','platform':'twitch','author':'1','seconds':1209601}",
        "seconds|{'act':'timeout','platform':'twitch','author':'1','seconds':'60'}",
        "reason|{'act':'ban','platform':'twitch','author':'1','reason':'x'}"
      })
  void whatMakesNoSenseIsRefusedByItsName(String line) {
    var parts = line.replace('\'', '"').split("\\|");

    var answer = ada.act("own", parts[1]);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.error()).isEqualTo("invalid");
    assertThat(answer.body().path("field").asString()).isEqualTo(parts[0]);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "7",
        "{",
        "",
        "{\"id\":\"1-1-1-1-1\",\"act\":\"ban\",\"platform\":\"twitch\"}"
      })
  void aBodyThatIsNoWishIsRefused(String body) {
    var answer = ada.post("/api/rooms/own/acts", body);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.error()).isEqualTo("invalid");
  }

  @Test
  void idsOfAnyLengthAreNotTaken() {
    var id = "x".repeat(301);
    assertThat(ada.act("own", delete(id, "Trev")).body().path("field").asString())
        .isEqualTo("message");
    assertThat(ada.act("own", author("ban", id)).body().path("field").asString())
        .isEqualTo("author");
  }

  private DockBrowser mo() {
    var mo = STAGE.browserOf("mo", "moderate");
    STAGE.letIn("ada", "mo", "moderate");
    return mo;
  }

  private List<String> deeds() {
    var all = STAGE.twitch.deeds();
    return all.subList(deedsBefore, all.size());
  }

  private static void answering(String path, StandInHttp.Answer answer, Runnable test) {
    var restore = STAGE.twitch.replaceHelix(path, answer);
    try {
      test.run();
    } finally {
      restore.run();
    }
  }

  private static String delete(String id, String name) {
    return "{\"act\":\"delete\",\"platform\":\"twitch\",\"message\":\"%s\",\"name\":\"%s\"}"
        .formatted(id, name);
  }

  private static String author(String act, String id) {
    return "{\"act\":\"%s\",\"platform\":\"twitch\",\"author\":\"%s\",\"name\":\"Trev\"}"
        .formatted(act, id);
  }

  private static String timeOut(String id, int seconds) {
    return author("timeout", id).replace("}", ",\"seconds\":" + seconds + "}");
  }
}
