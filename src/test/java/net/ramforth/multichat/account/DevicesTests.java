package net.ramforth.multichat.account;

import static net.ramforth.multichat.account.SharedProduct.PRODUCT;
import static net.ramforth.multichat.account.SharedProduct.TWITCH;
import static net.ramforth.multichat.account.SharedProduct.somebodyNew;
import static net.ramforth.multichat.account.SigningInTests.accountOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import net.ramforth.multichat.account.ScriptedTwitchId.Person;
import net.ramforth.multichat.testing.MutableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class DevicesTests {

  private final Person person = somebodyNew("ada");
  private final TestBrowser ada = PRODUCT.browser();
  private final Devices devices = PRODUCT.bean(Devices.class);

  @BeforeEach
  void signIn() {
    ada.signIn(TWITCH, person);
  }

  @Test
  void aRevokedDeviceIsSignedOutAtOnceAndItsSocketShut() {
    var dock = Dock.pairedWith(ada, PRODUCT);
    try (var socket = dock.browser().socket()) {
      socket.connect(Map.of()).subscribe(Map.of()).awaitType("snapshot");

      assertThat(ada.ask("DELETE", "/api/devices/" + idOf(0), "").statusCode()).isEqualTo(204);

      assertThat(socket.awaitClosed()).isEqualTo(4403);
    }
    assertThat(dock.isPaired()).isFalse();
    assertThat(dock.redirectedFrom("/dock")).isEqualTo("/dock/pair");
  }

  @Test
  void devicesAreRevokedOneByOne() {
    var first = Dock.pairedWith(ada, PRODUCT);
    var revoked = devices.of(accountOf(person)).getFirst().id();
    var second = Dock.pairedWith(ada, PRODUCT);

    ada.ask("DELETE", "/api/devices/" + revoked, "");

    assertThat(first.isPaired()).isFalse();
    assertThat(second.isPaired()).isTrue();
    assertThat(ada.isSignedIn()).isTrue();
    assertThat(devices.of(accountOf(person))).hasSize(1);
  }

  @Test
  void aDeviceThatLostItsRowIsSignedOutEvenIfItsSessionIsThere() {
    var dock = Dock.pairedWith(ada, PRODUCT);
    PRODUCT
        .bean(DeviceRows.class)
        .deleteById(devices.of(accountOf(person)).getFirst().id().toString());

    assertThat(dock.isPaired()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"trev's", "nonsense"})
  void nobodyRevokesOrNamesWhatIsNotTheirs(String whose) {
    var dock = Dock.pairedWith(ada, PRODUCT);
    var trev = PRODUCT.browser();
    trev.signIn(TWITCH, somebodyNew("trev"));
    var path = "/api/devices/" + (whose.equals("nonsense") ? whose : idOf(0));

    assertThat(trev.ask("DELETE", path, "").statusCode()).isEqualTo(404);
    assertThat(trev.ask("PATCH", path, "{\"name\":\"Mine\"}").body())
        .isEqualTo("{\"error\":\"no-such-device\"}");
    assertThat(dock.isPaired()).isTrue();
  }

  @Test
  void aDeviceIsCalledWhatItsOwnerLikes() {
    Dock.pairedWith(ada, PRODUCT);
    var path = "/api/devices/" + idOf(0);

    assertThat(ada.ask("PATCH", path, "{\"name\":\" Left screen \"}").body())
        .contains("\"name\":\"Left screen\"");
    assertThat(ada.get("/dashboard/devices").body()).contains("Left screen", "OBS 31.0");

    for (var bad :
        new String[] {"{\"name\":\" \"}", "{}", "{\"name\":\"" + "x".repeat(61) + "\"}"}) {
      assertThat(ada.ask("PATCH", path, bad).statusCode()).isEqualTo(400);
    }
  }

  @Test
  void thePageTeachesHowToPairWhileThereIsNothing() {
    assertThat(ada.get("/dashboard/devices").body())
        .contains("No docks yet", "http://localhost:" + PRODUCT.port() + "/dock", "href=\"/pair\"");
  }

  @Test
  void useIsRememberedToTheMinuteAndNinetyDaysWithoutAnyEndADevice() {
    var clock = MutableClock.started();
    var ours = with(clock);
    var account = accountOf(person);
    var device = ours.pair(account, "OBS 31.0", "a session");
    var paired = clock.instant();

    clock.advance(Duration.ofSeconds(30));
    assertThat(ours.seen(device.id())).isTrue();
    assertThat(ours.of(account).getFirst().seenAt()).isEqualTo(paired);

    clock.advance(Duration.ofSeconds(40));
    ours.seen(device.id());
    assertThat(ours.of(account).getFirst().seenAt()).isEqualTo(clock.instant());

    clock.advance(Devices.LIFE);
    assertThat(ours.of(account)).hasSize(1);
    clock.advance(Duration.ofMillis(1));
    assertThat(ours.of(account)).isEmpty();
    assertThat(ours.seen(device.id())).isFalse();
  }

  private DeviceId idOf(int index) {
    return devices.of(accountOf(person)).get(index).id();
  }

  private static Devices with(MutableClock clock) {
    return new Devices(
        PRODUCT.bean(DeviceRows.class),
        PRODUCT.bean(JdbcClient.class),
        PRODUCT.bean(TransactionTemplate.class),
        _ -> {},
        clock);
  }
}
