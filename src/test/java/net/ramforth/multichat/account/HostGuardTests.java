package net.ramforth.multichat.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.OrderUtils;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class HostGuardTests {

  private static final int MISDIRECTED_REQUEST = 421;

  private final MockEnvironment environment =
      new MockEnvironment()
          .withProperty("multichat.base-url", "http://localhost:8000")
          .withProperty("server.address", "127.0.0.1");

  private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/dashboard");
  private final MockFilterChain rest = new MockFilterChain();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "localhost:8000",
        "LocalHost:1",
        "127.0.0.1",
        "127.0.0.1:8000",
        "[::1]:8000",
        "[::1]"
      })
  void thisComputersOwnNamesPass(String host) throws Exception {
    assertThat(answerTo(host).getStatus()).isEqualTo(200);
    assertThat(rest.getRequest()).isSameAs(request);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "trev.example",
        "trev.example:8000",
        "localhost.trev.example",
        "localhost:8000.trev.example",
        "localhost@trev.example",
        "localhost, trev.example",
        "127.0.0.1.trev.example:8000",
        "192.168.1.5:8000",
        "::1",
        "[::1",
        "localhost:",
        ":8000",
        ""
      })
  void aStrangersNameReachesNothing(String host) throws Exception {
    var response = answerTo(host);
    assertThat(response.getStatus()).isEqualTo(MISDIRECTED_REQUEST);
    assertThat(response.getContentType()).startsWith("text/plain");
    assertThat(response.getContentAsString())
        .contains("http://localhost", "APP_BASE_URL")
        .doesNotContain("trev");
    assertThat(rest.getRequest()).isNull();
  }

  @Test
  void aForwardedNameIsNotBelieved() throws Exception {
    request.addHeader("X-Forwarded-Host", "localhost");
    request.setServerName("localhost");
    assertThat(answerTo("trev.example").getStatus()).isEqualTo(MISDIRECTED_REQUEST);
  }

  @Test
  void aRequestThatNamesNobodyComesFromNoBrowser() throws Exception {
    assertThat(answer().getStatus()).isEqualTo(200);
  }

  @Test
  void theAddressPeopleTypePassesAndTheGuardStaysWhereLocalModeIsSwitchedOn() throws Exception {
    environment
        .withProperty("MULTICHAT_LOCAL_MODE", "on")
        .withProperty("multichat.base-url", "https://Ada.example")
        .withProperty("server.address", "0.0.0.0");
    assertThat(answerTo("ada.example").getStatus()).isEqualTo(200);
    request.removeHeader("Host");
    assertThat(answerTo("trev.example").getStatus()).isEqualTo(MISDIRECTED_REQUEST);
  }

  @Test
  void withoutLocalModeEveryNamePasses() throws Exception {
    environment.withProperty("MULTICHAT_LOCAL_MODE", "off");
    assertThat(answerTo("trev.example").getStatus()).isEqualTo(200);
  }

  @Test
  void itComesBeforeEverythingElse() {
    assertThat(OrderUtils.getOrder(HostGuard.class)).isEqualTo(Ordered.HIGHEST_PRECEDENCE);
  }

  private MockHttpServletResponse answerTo(String host) throws IOException, ServletException {
    request.addHeader("Host", host);
    return answer();
  }

  private MockHttpServletResponse answer() throws IOException, ServletException {
    var response = new MockHttpServletResponse();
    new HostGuard(new LocalMode(environment), environment).doFilter(request, response, rest);
    return response;
  }
}
