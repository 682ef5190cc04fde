package net.ramforth.multichat.dock;

import static net.ramforth.multichat.dock.DockStage.STAGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.ramforth.multichat.testing.youtube.YoutubeBroadcast;
import net.ramforth.multichat.testing.youtube.YoutubePerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class YoutubeActsTests {

  private static final String TREV = YoutubePerson.called("trev").channelId();
  private static final String ADA = YoutubePerson.called("ada").channelId();

  private final DockBrowser ada = STAGE.browserOf("ada");
  private final String room = STAGE.accountOf("ada").toString();
  private final int deedsBefore = STAGE.youtube.deeds().size();
  private final YoutubeBroadcast broadcast = STAGE.youtube.channel("ada").goesLive("Live");

  @BeforeEach
  void openRoom() {
    broadcast.pollEvery(Duration.ofMillis(200));
    ada.signIn("/login/google");
    STAGE.open("ada");
    STAGE.awaitLive("ada");
  }

  @AfterEach
  void endTest() {
    STAGE.youtube.channel("ada").endsAll();
    STAGE.clear();
  }

  @Test
  void aMessageThatAModeratorDeletesIsGoneFromTheRoom() {
    var mo = mo();
    var id = broadcast.says("trev", "buy followers");
    STAGE.awaitTexts("ada", "buy followers");

    var answer = mo.act(room, delete(id));

    assertThat(answer.body()).hasToString("{\"done\":true}");
    STAGE.awaitTexts("ada");
    assertThat(deeds()).containsExactly("DELETE liveChat/messages as mo");
    assertThat(mo.act(room, delete(id)).error()).isEqualTo("already-gone");
  }

  @Test
  void aTimeOutAndABanSilenceAndAreTakenBack() {
    var mo = mo();
    broadcast.says("trev", "first");
    STAGE.awaitTexts("ada", "first");

    var timeOut = mo.act(room, author("timeout", TREV).replace("}", ",\"seconds\":300}"));

    assertThat(timeOut.body().path("undo").asString()).isEqualTo("unban");
    STAGE.awaitTexts("ada");
    assertThat(mo.act(room, author("unban", TREV)).status()).isEqualTo(200);
    assertThat(mo.act(room, author("ban", TREV)).status()).isEqualTo(200);
    assertThat(mo.act(room, author("unban", TREV)).status()).isEqualTo(200);
    assertThat(deeds())
        .containsExactly(
            "POST liveChat/bans as mo",
            "DELETE liveChat/bans as mo",
            "POST liveChat/bans as mo",
            "DELETE liveChat/bans as mo");
  }

  @Test
  void aBanThatWasNotMadeHereCannotBeTakenBackHere() {
    assertThat(mo().act(room, author("unban", TREV)).error()).isEqualTo("not-supported");
  }

  @Test
  void theBroadcasterIsOutOfReach() {
    var mo = mo();
    var id = broadcast.says("ada", "my own");

    assertThat(mo.act(room, delete(id)).error()).isEqualTo("not-allowed-on");
    assertThat(mo.act(room, author("ban", ADA)).error()).isEqualTo("not-allowed-on");
  }

  @Test
  void whoDoesNotModerateAtYoutubeIsToldSo() {
    var vera = STAGE.browserOf("vera");
    vera.signIn("/login/google?for=moderate");
    STAGE.letIn("ada", "vera", "moderate");

    assertThat(vera.act(room, author("ban", TREV)).error()).isEqualTo("not-a-moderator");
  }

  @Test
  void whoHasNoChannelThereIsToldSo() {
    var mo = STAGE.browserOf("mo", "moderate");
    STAGE.letIn("ada", "mo", "moderate");

    assertThat(mo.act(room, author("ban", TREV)).error()).isEqualTo("not-linked");
  }

  @Test
  void whoGaveNoPermissionIsToldWhereToGiveIt() {
    var answer = ada.act("own", author("ban", TREV));

    assertThat(answer.error()).isEqualTo("needs-grant");
    assertThat(answer.body().path("grant").asString()).isEqualTo("/login/google?for=moderate");
    ada.signIn("/login/google?for=moderate");
    STAGE.awaitLive("ada");
    assertThat(ada.act("own", author("ban", TREV)).status()).isEqualTo(200);
    assertThat(deeds()).containsExactly("POST liveChat/bans as ada");
  }

  @ParameterizedTest
  @CsvSource({
    "quotaExceeded, quota",
    "insufficientPermissions, needs-grant",
    "rateLimitExceeded, rate-limited",
    "accessNotConfigured, not-supported",
    "backendError, unreachable",
    "somethingNew, unreachable"
  })
  void whatYoutubeSaysBecomesOneWord(String reason, String error) {
    var mo = mo();
    STAGE.youtube.refuseDataApi(reason);

    assertThat(mo.act(room, author("ban", TREV)).error()).isEqualTo(error);
    assertThat(mo.act(room, delete("any")).error()).isEqualTo(error);
    assertThat(said(mo, "hi").path("error").asString()).isEqualTo(error);
  }

  @Test
  void anExpiredTokenIsReplacedUnnoticed() {
    var mo = mo();
    STAGE.youtube.expireTokens("mo");

    assertThat(mo.act(room, author("ban", TREV)).status()).isEqualTo(200);
  }

  @Test
  void whoTookTheAccessBackHasToSignInAgain() {
    var mo = mo();
    STAGE.youtube.killTokens("mo");

    assertThat(mo.act(room, author("ban", TREV)).error()).isEqualTo("sign-in-again");
  }

  @Test
  void whatIsSaidAppearsOnceAtBothPlatforms() {
    var mo = mo();
    mo.signIn("/login/twitch?for=say");

    var answer = mo.say(room, "{\"to\":[\"youtube\",\"twitch\"],\"text\":\"hello both\"}");

    assertThat(answer.body().at("/twitch/said").asBoolean(false)).isTrue();
    assertThat(answer.body().at("/youtube/said").asBoolean(false)).isTrue();
    STAGE.awaitTexts("ada", "hello both", "hello both");
    broadcast.says("mara", "the next one");
    STAGE.awaitTexts("ada", "hello both", "hello both", "the next one");
  }

  @Test
  void onePlatformsRefusalDoesNotKeepTheOtherFromHearing() {
    var mo = mo();

    var answer = mo.say(room, "{\"to\":[\"youtube\",\"twitch\"],\"text\":\"hello\"}");

    assertThat(answer.body().at("/twitch/error").asString()).isEqualTo("needs-grant");
    assertThat(answer.body().at("/youtube/said").asBoolean(false)).isTrue();
  }

  @Test
  void youtubeTakesTwoHundredCharacters() {
    var mo = mo();

    assertThat(said(mo, "x".repeat(200)).path("said").asBoolean(false)).isTrue();
    assertThat(mo.say(room, youtube("x".repeat(201))).status()).isEqualTo(400);
  }

  @Test
  void whereNothingIsLiveNothingIsSaid() {
    var mo = mo();
    broadcast.ends();
    STAGE.awaitOffAir("ada");

    assertThat(said(mo, "anybody?").path("error").asString()).isEqualTo("nothing-live");
    assertThat(mo.act(room, author("ban", TREV)).error()).isEqualTo("nothing-live");
  }

  private DockBrowser mo() {
    var mo = STAGE.browserOf("mo");
    mo.signIn("/login/google?for=moderate");
    STAGE.letIn("ada", "mo", "moderate");
    return mo;
  }

  private JsonNode said(DockBrowser who, String text) {
    return who.say(room, youtube(text)).body().path("youtube");
  }

  private static String youtube(String text) {
    return "{\"to\":[\"youtube\"],\"text\":\"" + text + "\"}";
  }

  private static String delete(String id) {
    return "{\"act\":\"delete\",\"platform\":\"youtube\",\"message\":\"" + id + "\"}";
  }

  private static String author(String act, String id) {
    return "{\"act\":\"%s\",\"platform\":\"youtube\",\"author\":\"%s\"}".formatted(act, id);
  }

  private List<String> deeds() {
    var all = STAGE.youtube.deeds();
    return all.subList(deedsBefore, all.size());
  }
}
