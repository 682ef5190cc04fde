package net.ramforth.multichat.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.PATCH;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.nio.file.Path;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.account.Accounts;
import net.ramforth.multichat.account.Overlay;
import net.ramforth.multichat.account.OverlayKeyRevoked;
import net.ramforth.multichat.account.OverlayKeys;
import net.ramforth.multichat.account.Overlays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(properties = "multichat.env-file=none")
@AutoConfigureMockMvc
@RecordApplicationEvents
class OverlaysApiTests {

  @TempDir static Path folder;

  @Autowired MockMvcTester browser;
  @Autowired Accounts accounts;
  @Autowired Overlays overlays;
  @Autowired OverlayKeys keys;
  @Autowired Settings settings;
  @Autowired ApplicationEvents events;
  @Autowired JdbcClient database;
  @Autowired JsonMapper json;

  private AccountId account;
  private Overlay main;
  private ApiPage page;

  @DynamicPropertySource
  static void keepToThisTest(DynamicPropertyRegistry properties) {
    properties.add("DATA_DIR", folder::toString);
  }

  @BeforeEach
  void aFreshAccount() {
    accounts.delete(accounts.localAccount());
    account = accounts.localAccount();
    main = overlays.mainOf(account);
    page = new ApiPage(browser, account);
  }

  @Test
  void everyOverlayHasAKeyAndSettingsOfItsOwn() {
    var second = made("{\"name\":\"Super Chats\"}");
    page.send(
        POST, "/api/overlays/" + second.path("id").asString() + "/settings", "{\"textSizePx\":40}");

    var list = body(page.get("/api/overlays"));
    assertThat(list)
        .extracting(one -> one.path("name").asString())
        .containsExactly("Overlay", "Super Chats");
    assertThat(list).extracting(one -> one.path("url").asString()).doesNotHaveDuplicates();
    assertThat(page.get("/api/settings")).bodyJson().extractingPath("textSizePx").isEqualTo(22);
    var key = second.path("url").asString().replaceFirst(".*/", "");
    assertThat(keys.openedBy(key)).map(Overlay::name).contains("Super Chats");
  }

  @Test
  void aDuplicateBeginsWithTheSettingsOfTheOther() {
    page.send(POST, "/api/settings", "{\"textSizePx\":33,\"filter\":{\"hideBots\":true}}");
    var copy = made("{\"name\":\"Copy\",\"like\":\"" + main.id() + "\"}");
    page.send(POST, "/api/settings", "{\"textSizePx\":44}");
    assertThat(page.get(settingsOf(copy))).bodyJson().extractingPath("textSizePx").isEqualTo(33);
    assertThat(page.get(settingsOf(copy)))
        .bodyJson()
        .extractingPath("filter.hideBots")
        .isEqualTo(true);
  }

  @ParameterizedTest
  @CsvSource({"Vertical, Vertical", "'  Å 📺 ', 'Å 📺'"})
  void anOverlayIsCalledAsItsOwnerLikes(String wanted, String called) {
    assertThat(page.send(PATCH, "/api/overlays/" + main.id(), "{\"name\":\"" + wanted + "\"}"))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("name")
        .isEqualTo(called);
    assertThat(overlays.mainOf(account).name()).isEqualTo(called);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "a\\nb", "\\u0007", "\\u202Eabc"})
  void aNameThatCannotBeReadIsRefused(String name) {
    assertThat(page.send(PATCH, "/api/overlays/" + main.id(), "{\"name\":\"" + name + "\"}"))
        .hasStatus(HttpStatus.CONFLICT)
        .bodyJson()
        .isStrictlyEqualTo("{\"error\":\"bad-name\"}");
    assertThat(page.send(POST, "/api/overlays", "{\"name\":\"" + name + "\"}"))
        .hasStatus(HttpStatus.CONFLICT);
    assertThat(overlays.of(account)).containsExactly(main);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "7", "[]", "{", "{}", "{\"name\":7}", "{\"name\":\"x\",\"url\":\"y\"}"})
  void aWishThatIsNoneIsRefused(String wish) {
    assertThat(page.send(POST, "/api/overlays", wish)).hasStatus4xxClientError();
    assertThat(overlays.of(account)).containsExactly(main);
  }

  @Test
  void thereAreTwentyAtMost() {
    for (int i = 1; i < Overlays.MOST; i++) {
      made("{\"name\":\"" + i + "\"}");
    }
    assertThat(page.send(POST, "/api/overlays", "{\"name\":\"one more\"}"))
        .hasStatus(HttpStatus.CONFLICT)
        .bodyJson()
        .isStrictlyEqualTo("{\"error\":\"too-many\"}");
  }

  @Test
  void aDeletedOverlayIsGoneWithItsKeyAndSettings() {
    var second = made("{\"name\":\"Second\"}");
    page.send(POST, settingsOf(second), "{\"textSizePx\":40}");
    var key = second.path("url").asString().replaceFirst(".*/", "");
    var opened = keys.openedBy(key).orElseThrow();

    assertThat(page.send(DELETE, "/api/overlays/" + opened.id(), ""))
        .hasStatus(HttpStatus.NO_CONTENT);

    assertThat(keys.openedBy(key)).isEmpty();
    assertThat(events.stream(OverlayKeyRevoked.class)).contains(new OverlayKeyRevoked(opened.id()));
    assertThat(database.sql("select count(*) from overlay_settings").query(Long.class).single())
        .isZero();
  }

  @Test
  void theLastOneStays() {
    assertThat(page.send(DELETE, "/api/overlays/" + main.id(), ""))
        .hasStatus(HttpStatus.CONFLICT)
        .bodyJson()
        .isStrictlyEqualTo("{\"error\":\"last-one\"}");
    assertThat(overlays.of(account)).containsExactly(main);
  }

  @Test
  void anOverlayOfSomebodyElseIsAsUnknownAsOneThatNeverWas() {
    accounts.delete(account);
    var others = new ApiPage(browser, accounts.localAccount());
    for (var id : new String[] {main.id().toString(), "nonsense", "' or 1=1", "1-1-1-1-1"}) {
      var overlay = "/api/overlays/" + id;
      assertThat(others.get(overlay + "/settings")).hasStatus(HttpStatus.NOT_FOUND);
      assertThat(others.get(overlay + "/look")).hasStatus(HttpStatus.NOT_FOUND);
      assertThat(others.send(POST, overlay + "/settings", "{}")).hasStatus(HttpStatus.NOT_FOUND);
      assertThat(others.send(POST, overlay + "/key", "")).hasStatus(HttpStatus.NOT_FOUND);
      assertThat(others.send(PUT, overlay + "/look", "{}")).hasStatus(HttpStatus.NOT_FOUND);
      assertThat(others.send(PATCH, overlay, "{\"name\":\"x\"}")).hasStatus(HttpStatus.NOT_FOUND);
      assertThat(others.send(DELETE, overlay, "")).hasStatus(HttpStatus.NOT_FOUND);
      assertThat(others.get("/dashboard/overlays/" + id)).hasStatus4xxClientError();
      assertThat(others.get("/dashboard/overlays/" + id + "/preview")).hasStatus4xxClientError();
      assertThat(others.get("/dashboard/overlays/" + id + "/messages")).hasStatus4xxClientError();
    }
  }

  @Test
  void thePreviewHasWhatTheFilterLetsThrough() {
    var all = body(page.get("/dashboard/overlays/" + main.id() + "/messages"));
    page.send(POST, "/api/settings", "{\"filter\":{\"hiddenKinds\":[\"chat\"]}}");
    var some = body(page.get("/dashboard/overlays/" + main.id() + "/messages"));
    assertThat(all).extracting(one -> one.path("kind").asString()).contains("chat", "superchat");
    assertThat(some)
        .extracting(one -> one.path("kind").asString())
        .contains("superchat")
        .doesNotContain("chat");
  }

  @Test
  void hostsOfTheStreamersChoiceArePartOfThePagesPolicy() {
    page.send(POST, "/api/settings", "{\"css\":{\"hosts\":[\"images.example.org\"]}}");
    var key = keys.keyOf(main.id()).value();
    for (var uri :
        new String[] {"/overlay/" + key, "/dashboard/overlays/" + main.id() + "/preview"}) {
      assertThat(policyOf(uri))
          .contains("img-src 'self' data: https://images.example.org;")
          .contains("script-src 'self';")
          .contains("connect-src 'self';");
    }
    assertThat(page.get("/overlay/" + key))
        .bodyText()
        .contains("data-hosts=\"images.example.org\"");
    assertThat(policyOf("/gallery")).isNotEmpty().doesNotContain("https:");
  }

  private String policyOf(String uri) {
    return String.valueOf(page.get(uri).getResponse().getHeader("Content-Security-Policy"));
  }

  private JsonNode made(String wish) {
    var made = page.send(POST, "/api/overlays", wish);
    assertThat(made).hasStatus(HttpStatus.CREATED);
    return body(made);
  }

  private static String settingsOf(JsonNode overlay) {
    return "/api/overlays/" + overlay.path("id").asString() + "/settings";
  }

  private JsonNode body(MvcTestResult result) {
    return json.readTree(result.getResponse().getContentAsByteArray());
  }
}
