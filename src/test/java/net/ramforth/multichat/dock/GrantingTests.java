package net.ramforth.multichat.dock;

import static net.ramforth.multichat.dock.DockStage.STAGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import net.ramforth.multichat.testing.ConsentPage;
import net.ramforth.multichat.testing.HttpCall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrantingTests {

  private static final String READONLY = "https://www.googleapis.com/auth/youtube.readonly";
  private static final String FORCE_SSL = "https://www.googleapis.com/auth/youtube.force-ssl";
  private static final String DELETE = "moderator:manage:chat_messages";
  private static final String BAN = "moderator:manage:banned_users";
  private static final String WRITE = "user:write:chat";

  private final DockBrowser mo = STAGE.newBrowserOf("mo");

  @AfterEach
  void endTest() {
    STAGE.clear();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?for=", "?for=everything", "?for=chat:edit"})
  void signingInAsksForReadingAlone(String query) {
    assertThat(asked("/login/twitch" + query)).containsExactly("chat:read");
    assertThat(asked("/login/google" + query)).containsExactly(READONLY);
  }

  @Test
  void whatIsWantedIsAskedForWhenItIsWanted() {
    assertThat(asked("/login/twitch?for=say")).containsExactly("chat:read", WRITE);
    assertThat(asked("/login/twitch?for=moderate"))
        .containsExactlyInAnyOrder("chat:read", DELETE, BAN);
    assertThat(asked("/login/google?for=say")).containsExactly(READONLY, FORCE_SSL);
    assertThat(asked("/login/google?for=moderate")).containsExactly(READONLY, FORCE_SSL);
  }

  @Test
  void googleIsAskedToKeepWhatItHasAndToLetUsRefresh() {
    assertThat(mo.startSignIn("/login/google?for=say"))
        .contains("access_type=offline", "prompt=consent", "include_granted_scopes=true")
        .contains("code_challenge=");
  }

  @Test
  void whatWasGrantedBeforeIsAskedForAgain() {
    mo.signIn("/login/twitch?for=moderate");

    assertThat(asked("/login/twitch?for=say"))
        .containsExactlyInAnyOrder("chat:read", DELETE, BAN, WRITE);
    mo.signIn("/login/twitch?for=say");
    assertThat(STAGE.scopesOf("mo").split(" "))
        .containsExactlyInAnyOrder("chat:read", DELETE, BAN, WRITE);
  }

  @Test
  void oneReturnsToAPageThatSaysThatItWorked() {
    var page = mo.signIn("/login/twitch?for=moderate");

    assertThat(page).isEqualTo("/login/granted/twitch/moderate");
    assertThat(mo.get(page).body()).contains("It worked").contains("Twitch");
    assertThat(mo.get("/login/granted/twitch/say").body()).contains("That did not work");
    assertThat(mo.get("/login/granted/twitch/all").statusCode()).isEqualTo(404);
    assertThat(mo.signIn("/login/twitch")).isEqualTo("/dashboard");
  }

  @Test
  void aStrangerIsSentToTheFrontPageFromThere() {
    assertThat(mo.startSignIn("/login/granted/twitch/say")).isEqualTo("/");
  }

  @Test
  void whatGoogleWasNotAllowedIsNotTakenForGranted() {
    mo.signIn("/login/twitch");
    var consent = mo.startSignIn("/login/google?for=say").replace("%20" + FORCE_SSL, "");
    var page = mo.comeBack(new ConsentPage(URI.create(consent)).allowAs("mo"));

    assertThat(mo.get(page).body()).contains("That did not work");
  }

  @Test
  void signingInAgainWithLessIsRememberedAndChatIsReadOn() {
    STAGE.browserOf("ada", "say", "moderate");
    STAGE.open("ada");

    var ada = STAGE.browserOf("ada");

    assertThat(STAGE.scopesOf("ada")).isEqualTo("chat:read");
    assertThat(ada.say("own", "{\"to\":[\"twitch\"],\"text\":\"hi\"}").body().toString())
        .contains("\"needs-grant\"")
        .contains("/login/twitch?for=say");
    STAGE.twitch.awaitJoined("ada");
  }

  private List<String> asked(String path) {
    var query = URI.create(mo.startSignIn(path)).getRawQuery();
    return Arrays.asList(
        HttpCall.decoded(query).getOrDefault("scope", List.of("")).getFirst().split(" "));
  }
}
