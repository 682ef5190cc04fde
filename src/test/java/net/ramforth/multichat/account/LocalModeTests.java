package net.ramforth.multichat.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

@ExtendWith(OutputCaptureExtension.class)
class LocalModeTests {

  private static final String CLIENT_ID = "multichat.oauth.twitch.client-id";
  private static final String CLIENT_SECRET = "multichat.oauth.twitch.client-secret";

  private final MockEnvironment environment =
      new MockEnvironment().withProperty("multichat.base-url", "http://localhost:8000");

  @Test
  void withNothingConfiguredItIsOnAndWeListenHereAlone(CapturedOutput output) {
    assertThat(started().isOn()).isTrue();
    assertThat(environment.getProperty("server.address")).isEqualTo("127.0.0.1");
    assertThat(output).contains("INFO").contains("Local mode is on");
  }

  @Test
  void aTwitchClientSwitchesItOffAndOpensEveryInterface(CapturedOutput output) {
    environment.withProperty(CLIENT_ID, "id").withProperty(CLIENT_SECRET, "s3");
    assertThat(started().isOn()).isFalse();
    assertThat(environment.getProperty("server.address")).isNull();
    assertThat(output)
        .contains("Local mode is off")
        .contains("a Twitch client is configured")
        .doesNotContain("s3");
  }

  @Test
  void aGoogleClientSwitchesItOffToo(CapturedOutput output) {
    environment
        .withProperty("multichat.oauth.google.client-id", "id")
        .withProperty("multichat.oauth.google.client-secret", "s3");
    assertThat(started().isOn()).isFalse();
    assertThat(environment.getProperty("server.address")).isNull();
    assertThat(output).contains("a Google client is configured").doesNotContain("s3");
  }

  @Test
  void aTwitchClientSwitchesItOffOnThisComputerToo() {
    environment
        .withProperty(CLIENT_ID, "id")
        .withProperty(CLIENT_SECRET, "secret")
        .withProperty("server.address", "127.0.0.1");
    assertThat(started().isOn()).isFalse();
  }

  @Test
  void halfATwitchClientIsNone() {
    environment.withProperty(CLIENT_ID, "id").withProperty(CLIENT_SECRET, " ");
    assertThat(started().isOn()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "::", "192.168.1.5", "ada.example", "127.0.0.1.example"})
  void listeningBeyondThisComputerSwitchesItOff(String address, CapturedOutput output) {
    environment.withProperty("server.address", address);
    assertThat(started().isOn()).isFalse();
    assertThat(environment.getProperty("server.address")).isEqualTo(address);
    assertThat(output).contains("SERVER_ADDRESS");
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "127.0.0.2", "localhost", "::1", "[::1]"})
  void everyAddressOfThisComputerWillDo(String address) {
    environment.withProperty("server.address", address);
    assertThat(started().isOn()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://ada.example", "http://localhost.ada.example:8000", "http://10.0.0.1"})
  void anAddressForOtherComputersSwitchesItOff(String baseUrl, CapturedOutput output) {
    environment.withProperty("multichat.base-url", baseUrl);
    assertThat(started().isOn()).isFalse();
    assertThat(output).contains("APP_BASE_URL");
  }

  @ParameterizedTest
  @ValueSource(strings = {"on", "true", "ON"})
  void theOperatorMaySwitchItOnAnywhere(String on) {
    environment
        .withProperty("MULTICHAT_LOCAL_MODE", on)
        .withProperty(CLIENT_ID, "id")
        .withProperty(CLIENT_SECRET, "secret")
        .withProperty("multichat.base-url", "https://ada.example");
    assertThat(started().isOn()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"off", "false"})
  void theOperatorMaySwitchItOff(String off, CapturedOutput output) {
    environment.withProperty("MULTICHAT_LOCAL_MODE", off);
    assertThat(started().isOn()).isFalse();
    assertThat(environment.getProperty("server.address")).isEqualTo("127.0.0.1");
    assertThat(output).contains("MULTICHAT_LOCAL_MODE=" + off);
  }

  @Test
  void anythingElseIsNotGuessed() {
    environment.withProperty("MULTICHAT_LOCAL_MODE", "maybe");
    assertThatIllegalArgumentException()
        .isThrownBy(this::started)
        .withMessageContaining("MULTICHAT_LOCAL_MODE");
  }

  private LocalMode started() {
    new DefaultServerAddress().postProcessEnvironment(environment, new SpringApplication());
    return new LocalMode(environment);
  }
}
