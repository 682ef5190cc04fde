package net.ramforth.multichat.account;

import static net.ramforth.multichat.account.SharedProduct.PRODUCT;
import static net.ramforth.multichat.account.SharedProduct.TWITCH;
import static net.ramforth.multichat.account.SharedProduct.somebodyNew;
import static net.ramforth.multichat.account.SigningInTests.accountOf;
import static net.ramforth.multichat.account.TestBrowser.locationOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import net.ramforth.multichat.account.ScriptedTwitchId.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Docks sign in by a code, which a person approves in their own browser. */
class PairingTests {

  private final Person person = somebodyNew("ada");
  private final TestBrowser ada = PRODUCT.browser();
  private final Dock dock = Dock.in(PRODUCT);
  private final Devices devices = PRODUCT.bean(Devices.class);

  @BeforeEach
  void signIn() {
    ada.signIn(TWITCH, person);
  }

  @Test
  void anApprovedCodeOpensTheDock() {
    var code = dock.showCode();
    assertThat(dock.claim(code)).isEqualTo("waiting");
    assertThat(dock.isPaired()).isFalse();
    var before = dock.browser().sessionId();

    assertThat(ada.get("/pair?code=" + code).body()).contains("OBS 31.0", dock.address(), code);
    assertThat(locationOf(ada.submit("/pair", "code", code, "answer", "approve")))
        .isEqualTo("/pair?said=approved");

    assertThat(dock.claim(code)).isEqualTo("paired");
    assertThat(dock.browser().sessionId()).isNotEqualTo(before);
    assertThat(dock.isPaired()).isTrue();
    assertThat(dock.redirectedFrom("/dock/pair")).isEqualTo("/dock");
    assertThat(dock.claim(code)).isEqualTo("paired");
    assertThat(devices.of(accountOf(person)))
        .singleElement()
        .satisfies(device -> assertThat(device.program()).isEqualTo("OBS 31.0"));
    assertThat(dock.browser().cookie().getMaxAge()).isEqualTo(90 * 24 * 3600);
  }

  @Test
  void aStrangerWhoKnowsTheCodeCannotClaimIt() {
    var code = dock.showCode();
    ada.submit("/pair", "code", code, "answer", "approve");
    var trev = Dock.in(PRODUCT);
    trev.showCode();

    assertThat(trev.claim(code)).isEqualTo("expired");
    assertThat(trev.isPaired()).isFalse();
    assertThat(dock.claim(code)).isEqualTo("paired");
  }

  @Test
  void aDeclinedCodeOpensNothing() {
    var code = dock.showCode();

    assertThat(locationOf(ada.submit("/pair", "code", code, "answer", "decline")))
        .isEqualTo("/pair?said=declined");

    assertThat(dock.claim(code)).isEqualTo("declined");
    assertThat(dock.isPaired()).isFalse();
    assertThat(dock.showCode()).isNotEqualTo(code);
  }

  @Test
  void onlyYesIsYes() {
    var code = dock.showCode();
    ada.submit("/pair", "code", code, "answer", "perhaps");
    assertThat(dock.claim(code)).isEqualTo("declined");
  }

  @ParameterizedTest
  @CsvSource({
    "BCD, 400, it has eight letters",
    "<script>, 400, it has eight letters",
    "BCDF-GHJK, 404, There is no such code"
  })
  void aWrongCodeIsAnsweredByThePageThatAsksForIt(String typed, int status, String text) {
    var answer = ada.submit("/pair", "code", typed, "answer", "approve");

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).contains(text).doesNotContain("<script>");
  }

  @Test
  void guessingIsGivenUp() {
    for (int i = 0; i < 10; i++) {
      assertThat(ada.get("/pair?code=BCDF-GHJK").statusCode()).isEqualTo(404);
    }
    var code = dock.showCode();
    assertThat(ada.get("/pair?code=" + code).statusCode()).isEqualTo(429);
    assertThat(ada.submit("/pair", "code", code, "answer", "approve").body())
        .contains("Too many wrong codes");
    assertThat(dock.claim(code)).isEqualTo("waiting");
  }

  @Test
  void whoAsksForTooManyCodesIsToldSo() {
    for (int i = 0; i < 20; i++) {
      new Dock(PRODUCT.browser(), dock.address()).showCode();
    }
    var answer = dock.browser().get("/dock/pair", "X-Forwarded-For", dock.address());
    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.body()).contains("Too many codes");
  }

  @Test
  void whoeverIsNotSignedInComesBackToTheCodeAfterwards() {
    var mara = PRODUCT.browser();

    assertThat(locationOf(mara.get("/pair?code=BCDF-GHJK"))).isEqualTo("/");

    assertThat(mara.signIn(TWITCH, somebodyNew("mara"))).isEqualTo("/pair?code=BCDF-GHJK");
  }

  @Test
  void whoeverIsNotSignedInIsLedFromTheDockToTheCode() {
    assertThat(dock.redirectedFrom("/dock")).isEqualTo("/dock/pair");
    assertThat(dock.redirectedFrom("/dock/anything")).isEqualTo("/dock/pair");
    assertThat(dock.browser().get("/api/rooms/own/nothing").statusCode()).isEqualTo(401);
    assertThat(dock.browser().get("/dock/pair.css").statusCode()).isEqualTo(200);
    assertThat(ada.get("/api/rooms/own/nothing").statusCode()).isEqualTo(404);
    assertThat(locationOf(ada.get("/dock/pair"))).isEqualTo("/dock");
  }

  @Test
  void noForeignPageClaimsOrApproves() {
    var code = dock.showCode();
    assertThat(dock.browser().post("/dock/pair/claim", "code=" + code).statusCode()).isEqualTo(403);
    assertThat(ada.post("/pair", "code=" + code + "&answer=approve").statusCode()).isEqualTo(403);
    assertThat(dock.claim(code)).isEqualTo("waiting");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/dashboard", "/dashboard/devices", "/dashboard/move", "/account/delete", "/pair"})
  void aDeviceIsLedAwayFromWhatIsForPeopleAndStaysSignedIn(String page) {
    var paired = Dock.pairedWith(ada, PRODUCT);

    assertThat(paired.redirectedFrom(page)).isEqualTo("/");
    assertThat(paired.browser().get("/").statusCode()).isEqualTo(200);
    assertThat(paired.isPaired()).isTrue();
  }

  @Test
  void aDeviceChangesNothingOfTheAccount() {
    var paired = Dock.pairedWith(ada, PRODUCT).browser();
    var device = devices.of(accountOf(person)).getFirst().id();

    for (var path : List.of("/api/settings", "/api/overlays", "/api/overlays/seen")) {
      assertThat(paired.get(path).statusCode()).isEqualTo(403);
    }
    assertThat(paired.ask("POST", "/api/overlays", "{\"name\":\"Mine\"}").body())
        .isEqualTo("{\"error\":\"not-for-devices\"}");
    assertThat(paired.ask("DELETE", "/api/devices/" + device, "").statusCode()).isEqualTo(403);
    assertThat(locationOf(paired.submit("/account/delete"))).isEqualTo("/");
    assertThat(locationOf(paired.submit("/join/secret"))).isEqualTo("/");
    assertThat(locationOf(paired.submit("/pair", "code", "x", "answer", "approve"))).isEqualTo("/");
    assertThat(PRODUCT.bean(Accounts.class).profileOf(accountOf(person))).isPresent();
  }

  @Test
  void aDeviceLinksNoChannelToTheAccount() {
    var paired = Dock.pairedWith(ada, PRODUCT);
    var account = accountOf(person);
    var trev = somebodyNew("trev");

    paired.browser().signIn(TWITCH, trev);

    assertThat(accountOf(trev)).isNotEqualTo(account);
    assertThat(PRODUCT.bean(Accounts.class).channelsOf(account)).hasSize(1);
    assertThat(paired.browser().isSignedIn()).isTrue();
    assertThat(SigningInTests.accountInSession(paired.browser()))
        .isEqualTo(accountOf(trev).toString());
    assertThat(devices.of(account)).isEmpty();
  }

  @Test
  void signingOutOnADeviceForgetsIt() {
    var paired = Dock.pairedWith(ada, PRODUCT);

    paired.browser().submit("/logout");

    assertThat(devices.of(accountOf(person))).isEmpty();
    assertThat(paired.isPaired()).isFalse();
  }

  @Test
  void deletingTheAccountEndsItsDevices() {
    var paired = Dock.pairedWith(ada, PRODUCT);
    var account = accountOf(person);

    ada.submit("/account/delete");

    assertThat(paired.isPaired()).isFalse();
    assertThat(devices.of(account)).isEmpty();
  }

  @Test
  void devicesOutliveARestart(@TempDir Path directory) throws Exception {
    try (var twitch = new ScriptedTwitchId()) {
      TestBrowser person;
      Dock paired;
      String code;
      Dock waiting;
      try (var before = RunningProduct.withTwitch(directory, twitch)) {
        person = before.browser();
        person.signIn(twitch, somebodyNew("mo"));
        paired = Dock.pairedWith(person, before);
        waiting = Dock.in(before);
        code = waiting.showCode();
      }
      try (var after = RunningProduct.withTwitch(directory, twitch)) {
        assertThat(paired.at(after).isPaired()).isTrue();
        assertThat(waiting.at(after).claim(code)).isEqualTo("expired");
        assertThat(person.at(after).get("/dashboard/devices").body()).contains("OBS 31.0");
      }
    }
  }
}
