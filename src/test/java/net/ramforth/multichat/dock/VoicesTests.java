package net.ramforth.multichat.dock;

import static net.ramforth.multichat.dock.DockStage.STAGE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class VoicesTests {

  private final DockBrowser ada = STAGE.browserOf("ada");
  private final String room = STAGE.accountOf("ada").toString();

  @AfterEach
  void endTest() {
    STAGE.clear();
  }

  @Test
  void thePlatformsOfTheRoomAreThereWithOnesOwnNameAndWhatIsMissing() {
    var mo = STAGE.browserOf("mo");
    STAGE.letIn("ada", "mo", "");

    var voices = mo.voices(room);

    assertThat(voices).hasSize(1);
    var twitch = voices.get(0);
    assertThat(text(twitch, "platform")).isEqualTo("twitch");
    assertThat(text(twitch, "name")).isEqualTo("Mo");
    assertThat(twitch.path("longest").asInt()).isEqualTo(500);
    assertThat(twitch.path("can").asBoolean(true)).isFalse();
    assertThat(twitch.path("moderates").asBoolean(true)).isFalse();
    assertThat(text(twitch, "grant")).isEqualTo("/login/twitch?for=say");
    assertThat(text(twitch, "sayGrant")).isEqualTo("/login/twitch?for=say");
    assertThat(text(twitch, "moderateGrant")).isEqualTo("/login/twitch?for=moderate");
  }

  @Test
  void whatWasGrantedIsNotAskedForAgain() {
    ada.signIn("/login/twitch?for=moderate");
    ada.signIn("/login/twitch?for=say");

    var twitch = ada.voices("own").get(0);

    assertThat(twitch.path("can").asBoolean(false)).isTrue();
    assertThat(twitch.path("moderates").asBoolean(false)).isTrue();
    assertThat(twitch.path("grant").isNull()).isTrue();
    assertThat(twitch.has("sayGrant")).isFalse();
    assertThat(twitch.has("moderateGrant")).isFalse();
  }

  @Test
  void aPlatformWhereOneHasNoChannelIsSaidSo() {
    ada.signIn("/login/google");
    var mo = STAGE.browserOf("mo");
    STAGE.letIn("ada", "mo", "");

    var youtube = mo.voices(room).get(1);

    assertThat(text(youtube, "platform")).isEqualTo("youtube");
    assertThat(text(youtube, "error")).isEqualTo("not-linked");
    assertThat(youtube.path("can").asBoolean(true)).isFalse();
    assertThat(youtube.path("longest").asInt()).isEqualTo(200);
  }

  @Test
  void accessThatWasTakenBackIsAskedForAgain() {
    ada.signIn("/login/twitch?for=say");
    STAGE.twitch.killTokens("ada");
    ada.say("own", "{\"to\":[\"twitch\"],\"text\":\"hi\"}");

    var twitch = ada.voices("own").get(0);

    assertThat(text(twitch, "error")).isEqualTo("sign-in-again");
    assertThat(text(twitch, "sayGrant")).isEqualTo("/login/twitch?for=say");
    assertThat(twitch.path("can").asBoolean(true)).isFalse();
  }

  private static String text(JsonNode voice, String field) {
    return voice.path(field).asString("");
  }
}
