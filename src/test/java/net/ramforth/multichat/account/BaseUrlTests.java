package net.ramforth.multichat.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaseUrlTests {

  @ParameterizedTest
  @CsvSource({
    "http://localhost:8000, localhost, ws://localhost:8000",
    "https://Ada.example/, ada.example, wss://ada.example",
    "HTTPS://my_host:8443/chat, my_host, wss://my_host:8443",
    "http://[::1]:8000, [::1], ws://[::1]:8000"
  })
  void anAddressHasAHostAndAWebSocketOrigin(String url, String host, String origin) {
    var parsed = BaseUrl.parse(url);
    assertThat(parsed.host()).isEqualTo(host);
    assertThat(parsed.webSocketOrigin()).isEqualTo(origin);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "localhost:8000", "ftp://ada.example", "http://", "http://a; script-src *"})
  void whatIsNoneSaysWhichSettingToMend(String url) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BaseUrl.parse(url))
        .withMessageContaining("APP_BASE_URL");
  }
}
