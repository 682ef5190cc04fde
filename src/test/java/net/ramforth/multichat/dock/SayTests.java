package net.ramforth.multichat.dock;

import static net.ramforth.multichat.dock.DockStage.STAGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SayTests {

  private final DockBrowser ada = STAGE.browserOf("ada");
  private final String room = STAGE.accountOf("ada").toString();
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
  void whatAModeratorSaysAppearsOnceAsTheirOwn() {
    var mo = mo();

    var answer = mo.say(room, twitch("hello from the dock"));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).hasToString("{\"twitch\":{\"said\":true}}");
    STAGE.twitch.channel("ada").says("mara", "the next one");
    STAGE.awaitTexts("ada", "hello from the dock", "the next one");
    assertThat(STAGE.authorsIn("ada")).containsExactly("Mo", "Mara");
    assertThat(deeds()).containsExactly("POST /helix/chat/messages as mo");
  }

  @Test
  void nobodyNeedsARightToSpeakAsThemselves() {
    var mara = STAGE.browserOf("mara", "say");
    STAGE.letIn("ada", "mara", "");

    assertThat(said(mara.say(room, twitch("hi")))).isTrue();
    assertThat(deeds()).containsExactly("POST /helix/chat/messages as mara");
  }

  @Test
  void whoGaveNoPermissionIsToldWhereToGiveIt() {
    assertThat(ada.say("own", twitch("hi")).body().toString())
        .contains("\"said\":false", "\"error\":\"needs-grant\"", "/login/twitch?for=say");
    assertThat(deeds()).isEmpty();
  }

  @Test
  void whatTwitchShowsToNobodyIsNotTakenForSaid() {
    var mo = mo();
    STAGE.twitch.dropMessages("msg_rejected", "Your message is being checked by mods.");

    var answer = mo.say(room, twitch("rude")).body().path("twitch");

    assertThat(answer.path("said").asBoolean(true)).isFalse();
    assertThat(answer.path("error").asString()).isEqualTo("dropped");
    assertThat(answer.path("reason").asString())
        .isEqualTo("Your message is being checked by mods.");
    assertThat(STAGE.textsIn("ada")).isEmpty();
  }

  @Test
  void theSameWishTwiceIsSaidOnce() {
    var mo = mo();
    var wish = DockBrowser.withId(UUID.randomUUID(), twitch("once"));

    var first = mo.post("/api/rooms/" + room + "/say", wish);

    assertThat(mo.post("/api/rooms/" + room + "/say", wish)).isEqualTo(first);
    assertThat(deeds()).hasSize(1);
    STAGE.awaitTexts("ada", "once");
  }

  @Test
  void theSameWordsInANewWishAreAnotherMessage() {
    var mo = mo();
    mo.say(room, twitch("gg"));

    var second = mo.say(room, twitch("gg")).body().path("twitch");

    assertThat(second.path("error").asString()).isEqualTo("dropped");
    assertThat(deeds()).hasSize(2);
  }

  @Test
  void anExpiredTokenIsReplacedUnnoticed() {
    var mo = mo();
    STAGE.twitch.expireTokens("mo");

    assertThat(said(mo.say(room, twitch("still me")))).isTrue();
  }

  @Test
  void whoIsBannedThereIsToldInTwitchsWords() {
    var mo = mo();
    var trev = STAGE.browserOf("trev", "say");
    STAGE.letIn("ada", "trev", "");
    mo.signIn("/login/twitch?for=moderate");
    STAGE.letModerate("ada", "mo");
    mo.act(room, "{\"act\":\"ban\",\"platform\":\"twitch\",\"author\":\"1004\"}");

    assertThat(trev.say(room, twitch("let me in")).body().path("twitch").path("error").asString())
        .isEqualTo("dropped");
    mo.act(room, "{\"act\":\"unban\",\"platform\":\"twitch\",\"author\":\"1004\"}");
  }

  @Test
  void nobodySaysMoreThanTwitchAllows() {
    var mo = mo();
    for (int i = 0; i < 20; i++) {
      assertThat(said(mo.say(room, twitch("message " + i)))).isTrue();
    }

    var answer = mo.say(room, twitch("one too many")).body().path("twitch");

    assertThat(answer.path("error").asString()).isEqualTo("rate-limited");
    assertThat(answer.path("seconds").asInt()).isBetween(1, 30);
    assertThat(deeds()).hasSize(20);
  }

  @Test
  void linesBecomeOneLine() {
    mo().say(room, twitch("two\\n\\r\\nlines "));

    STAGE.awaitTexts("ada", "two lines");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text|{'to':['twitch'],'text':''}",
        "text|{'to':['twitch'],'text':'  '}",
        "text|{'to':['twitch']}",
        "text|{'to':['twitch'],'text':5}",
        "text|{'to':['twitch'],'text':'bell \\u0007'}",
        "to|{'to':[],'text':'x'}",
        "to|{'to':'twitch','text':'x'}",
        "to|{'to':['kick'],'text':'x'}",
        "reply|{'to':['twitch'],'text':'x','reply':'1'}"
      })
  void whatMakesNoSenseIsRefusedByItsName(String line) {
    var parts = line.replace('\'', '"').split("\\|");

    var answer = ada.say("own", parts[1]);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.error()).isEqualTo("invalid");
    assertThat(answer.body().path("field").asString()).isEqualTo(parts[0]);
  }

  @Test
  void fiveHundredCharactersOfAnyKindAreTaken() {
    var mo = mo();

    assertThat(said(mo.say(room, twitch("🦊".repeat(500))))).isTrue();
    assertThat(mo.say(room, twitch("x".repeat(501))).status()).isEqualTo(400);
  }

  private DockBrowser mo() {
    var mo = STAGE.browserOf("mo", "say");
    STAGE.letIn("ada", "mo", "");
    return mo;
  }

  private static boolean said(DockBrowser.Answer answer) {
    return answer.body().path("twitch").path("said").asBoolean(false);
  }

  private static String twitch(String text) {
    return "{\"to\":[\"twitch\"],\"text\":\"" + text + "\"}";
  }

  private List<String> deeds() {
    var all = STAGE.twitch.deeds();
    return all.subList(deedsBefore, all.size());
  }
}
