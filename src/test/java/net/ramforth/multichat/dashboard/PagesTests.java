package net.ramforth.multichat.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.account.Accounts;
import net.ramforth.multichat.account.LoginProblem;
import net.ramforth.multichat.account.OauthClient;
import net.ramforth.multichat.account.OverlayKeys;
import net.ramforth.multichat.account.Overlays;
import net.ramforth.multichat.account.Reach;
import net.ramforth.multichat.account.SignedIn;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResultAssert;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@SpringBootTest
@AutoConfigureMockMvc
class PagesTests {

  @TempDir static Path folder;

  @Autowired MockMvcTester browser;
  @Autowired Accounts accounts;
  @Autowired OverlayKeys overlayKeys;
  @Autowired Overlays overlays;

  private AccountId here;

  @DynamicPropertySource
  static void keepToThisTest(DynamicPropertyRegistry properties) {
    properties.add("DATA_DIR", folder::toString);
  }

  @BeforeEach
  void useOnThisComputer() {
    here = accounts.localAccount();
  }

  @AfterEach
  void readNothing() {
    accounts.channelsOf(here).forEach(linked -> accounts.unlink(here, linked.channel()));
  }

  @Test
  void theFrontPageOffersThisComputer() {
    assertThat(browser.get().uri("/")).hasStatusOk().bodyText().contains("Use on this computer");
  }

  @Test
  void whoeverIsSignedInGoesStraightToTheDashboard() {
    assertThat(browser.get().uri("/").with(signedIn())).hasRedirectedUrl("/dashboard");
  }

  @Test
  void theDashboardShowsTheOverlayUrl() {
    assertThat(browser.get().uri("/dashboard").with(signedIn()))
        .hasStatusOk()
        .bodyText()
        .contains("/overlay/" + overlayKeys.keyOf(overlays.mainOf(here).id()).value());
  }

  @Test
  void aNamedChannelIsReadAndCanBeRemoved() {
    post("/dashboard/channel", "name", "https://twitch.tv/Ada");
    assertThat(names()).containsExactly("ada");
    assertThat(
            browser
                .post()
                .uri("/dashboard/unlink")
                .param("platform", "twitch")
                .param("id", "#ada")
                .with(signedIn())
                .with(csrf()))
        .hasRedirectedUrl("/dashboard");
    assertThat(names()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "@ada, @ada",
    "https://www.youtube.com/@Ada/streams, @ada",
    "youtube.com/channel/UCuAXFkgsw1L7xaCfnd5JJOw, UCuAXFkgsw1L7xaCfnd5JJOw",
    "https://youtu.be/dQw4w9WgXcQ?t=3, v=dQw4w9WgXcQ"
  })
  void aYoutubeChannelOrVideoIsReadBesideTwitch(String written, String name) {
    post("/dashboard/channel", "name", "ada");
    post("/dashboard/channel?platform=youtube", "name", written);
    assertThat(names()).containsExactly("ada", name);
  }

  @Test
  void anAddressInTheOtherPlatformsFieldIsUnderstood() {
    post("/dashboard/channel?platform=twitch", "name", "https://www.youtube.com/@bea");
    post("/dashboard/channel?platform=youtube", "name", "https://twitch.tv/ada");
    assertThat(names()).containsExactlyInAnyOrder("@bea", "ada");
  }

  @ParameterizedTest
  @CsvSource({"twitch, not a name", "youtube, https://vimeo.com/1"})
  void whatCanBeNoChannelIsHandedBack(String platform, String written) {
    assertThat(
            browser
                .post()
                .uri("/dashboard/channel?platform=" + platform)
                .param("name", written)
                .with(signedIn())
                .with(csrf()))
        .hasRedirectedUrl("/dashboard")
        .flash()
        .containsEntry("problem", platform + ".unknown")
        .containsEntry("entered", written);
    assertThat(names()).isEmpty();
  }

  @Test
  void oneBroadcastIsChosenAndAllAgain() {
    accounts.readAnonymously(here, Platform.YOUTUBE, "@ada");
    chooses("dQw4w9WgXcQ", MediaType.TEXT_HTML).hasRedirectedUrl("/dashboard");
    assertThat(chosen()).contains("dQw4w9WgXcQ");
    assertThat(browser.get().uri("/dashboard").with(signedIn()))
        .bodyText()
        .contains("Read all that are live");
    chooses("", MediaType.APPLICATION_JSON).hasStatus(HttpStatus.NO_CONTENT);
    assertThat(chosen()).isEmpty();
  }

  private MvcTestResultAssert chooses(String broadcast, MediaType accepted) {
    return assertThat(
        browser
            .post()
            .uri("/dashboard/broadcast")
            .accept(accepted)
            .param("platform", "youtube")
            .param("id", "#@ada")
            .param("broadcast", broadcast)
            .with(signedIn())
            .with(csrf()));
  }

  private Optional<String> chosen() {
    return accounts.chosenIn(Channel.named(Platform.YOUTUBE, "@ada"));
  }

  private List<String> names() {
    return accounts.channelsOf(here).stream().map(linked -> linked.channel().name()).toList();
  }

  @Test
  void aRotatedKeyOpensNothing() {
    var leaked = overlayKeys.keyOf(overlays.mainOf(here).id()).value();
    assertThat(browser.get().uri("/overlay/" + leaked)).hasStatusOk().bodyText().contains("chat");
    assertThat(
            browser
                .post()
                .uri("/api/overlays/" + overlays.mainOf(here).id() + "/key")
                .accept(MediaType.APPLICATION_JSON)
                .with(signedIn())
                .with(csrf()))
        .hasStatusOk()
        .bodyText()
        .contains(overlayKeys.keyOf(overlays.mainOf(here).id()).value());
    assertThat(browser.get().uri("/overlay/" + leaked))
        .hasStatus(HttpStatus.NOT_FOUND)
        .bodyText()
        .contains("no longer good");
  }

  @Test
  void theOverlayIsNeverCachedAndLetsObsAddStyles() {
    assertThat(browser.get().uri("/overlay/nonsense"))
        .containsHeader("Content-Security-Policy")
        .hasHeader("Cache-Control", "no-store")
        .hasHeader("Referrer-Policy", "no-referrer");
  }

  @ParameterizedTest
  @EnumSource(LoginProblem.class)
  void everyLoginProblemSaysWhatToDo(LoginProblem problem) {
    for (var client : OauthClient.values()) {
      assertThat(problemPage(problem.code(), client.code()))
          .contains("Try again", "/login/" + client.code())
          .doesNotContain(
              client == OauthClient.GOOGLE ? "Twitch" : "Google does not accept this server");
    }
  }

  @Test
  void everyLoginProblemHasItsOwnWords() {
    assertThat(
            Arrays.stream(LoginProblem.values())
                .map(problem -> headingOf(problemPage(problem.code(), "google"))))
        .doesNotHaveDuplicates();
    assertThat(headingOf(problemPage("<b>", "<b>"))).isEqualTo("Signing in did not work");
  }

  @Test
  void aServerThatGoogleDoesNotAcceptLearnsWhatToCheck() {
    assertThat(problemPage("configuration", "google"))
        .contains("GOOGLE_CLIENT_ID", "GOOGLE_CLIENT_SECRET", "/auth/google/callback");
  }

  @Test
  void aDockIsToldToUseANormalBrowser() {
    assertThat(problemPage("embedded-browser", "google"))
        .contains("Google wants a normal browser", "http://localhost:8000/");
  }

  @Test
  void aDeletedAccountIsSignedOutEverywhere() {
    assertThat(browser.get().uri("/dashboard").with(authentication(as(AccountId.random()))))
        .hasRedirectedUrl("/?said=deleted");
  }

  private String problemPage(String reason, String platform) {
    var page =
        browser.get().uri("/login/problem").param("reason", reason).param("platform", platform);
    assertThat(page).hasStatusOk();
    return assertDoesNotThrow(() -> page.exchange().getResponse().getContentAsString());
  }

  private static String headingOf(String page) {
    return page.substring(page.indexOf("<h1>") + 4, page.indexOf("</h1>"));
  }

  private void post(String uri, String field, String value) {
    assertThat(browser.post().uri(uri).param(field, value).with(signedIn()).with(csrf()))
        .hasRedirectedUrl("/dashboard");
  }

  private RequestPostProcessor signedIn() {
    return authentication(as(here));
  }

  private static UsernamePasswordAuthenticationToken as(AccountId account) {
    return UsernamePasswordAuthenticationToken.authenticated(
        new SignedIn(account), null, Reach.PERSON.granted());
  }
}
