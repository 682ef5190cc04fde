package net.ramforth.multichat.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class RemoteAddressTests {

  @ParameterizedTest
  @CsvSource({
    "198.51.100.9, , 198.51.100.9",
    "198.51.100.9, 192.0.2.1, 198.51.100.9",
    "127.0.0.1, 192.0.2.1, 192.0.2.1",
    "172.18.0.2, '10.9.9.9, 192.0.2.1', 192.0.2.1",
    "127.0.0.1, 2001:db8::7, 2001:db8::7",
    "127.0.0.1, unknown, 127.0.0.1",
    "127.0.0.1, <script>, 127.0.0.1",
  })
  void onlyAProxyBesideUsIsBelieved(String peer, @Nullable String forwarded, String address) {
    var request = new MockHttpServletRequest();
    request.setRemoteAddr(peer);
    if (forwarded != null) {
      request.addHeader("X-Forwarded-For", forwarded);
    }
    assertThat(RemoteAddress.of(request)).isEqualTo(address);
  }
}
