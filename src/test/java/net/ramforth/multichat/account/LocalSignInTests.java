package net.ramforth.multichat.account;

import static net.ramforth.multichat.account.TestBrowser.locationOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.Platform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LocalSignInTests {

  @SuppressWarnings("NullAway.Init")
  private static RunningProduct product;

  private final TestBrowser browser = product.browser();

  @BeforeAll
  static void startWithNothing() {
    product = RunningProduct.with(RunningProduct.newDirectory(), Map.of());
  }

  @AfterAll
  static void stop() {
    product.close();
  }

  @Test
  void useOnThisComputerSignsInAsItsOneAccount() {
    HttpResponse<String> answer = browser.submit("/local");

    assertThat(locationOf(answer)).isEqualTo("/dashboard");
    assertThat(browser.isSignedIn()).isTrue();
    var other = product.browser();
    other.submit("/local");
    var accounts = product.bean(Accounts.class);
    assertThat(accounts.profileOf(accounts.localAccount()).orElseThrow().local()).isTrue();
    assertThat(accounts.localAccount()).isEqualTo(accounts.localAccount());
  }

  @Test
  void aForeignPageCannotPressTheButton() {
    assertThat(browser.post("/local", "").statusCode()).isEqualTo(403);
    assertThat(browser.get("/local").statusCode()).isNotEqualTo(302);
    assertThat(browser.isSignedIn()).isFalse();
  }

  @Test
  void theSessionGetsANewIdBySigningIn() {
    browser.get("/form");
    var before = browser.sessionId();

    browser.submit("/local");

    assertThat(browser.sessionId()).isNotEqualTo(before);
  }

  @Test
  void withoutAClientSigningInIsAMatterOfConfiguration() {
    assertThat(locationOf(browser.get("/login/twitch")))
        .isEqualTo("/login/problem?platform=twitch&reason=configuration");
    assertThat(locationOf(browser.get("/login/google")))
        .isEqualTo("/login/problem?platform=google&reason=configuration");
  }

  @Test
  void aForeignNameForThisComputerIsRefused() throws IOException {
    assertThat(statusFor("trev.example")).contains("421");
    assertThat(statusFor("localhost.trev.example:" + product.port())).contains("421");
    for (var name : List.of("localhost", "127.0.0.1", "[::1]", "LOCALHOST")) {
      assertThat(statusFor(name + ":" + product.port())).doesNotContain("421");
    }
  }

  @Test
  void oneChannelIsReadAnonymouslyAtATime() {
    var accounts = product.bean(Accounts.class);
    var account = accounts.localAccount();
    var ada = Channel.named(Platform.TWITCH, "ada");
    var mara = Channel.named(Platform.TWITCH, "mara");

    accounts.readAnonymously(account, Platform.TWITCH, "ada");
    accounts.readAnonymously(account, Platform.TWITCH, " #Mara ");

    assertThat(accounts.channelsOf(account)).containsExactly(new LinkedChannel(mara, "mara", true));
    assertThat(product.events)
        .contains(
            new ChannelLinked(account, ada),
            new ChannelUnlinked(account, ada),
            new ChannelLinked(account, mara));
    assertThat(product.bean(AccessTokens.class).usableFor(mara)).isEmpty();

    accounts.unlink(account, mara);
    assertThat(accounts.channelsOf(account)).isEmpty();
  }

  @Test
  void whatCannotBeAChannelIsNotRead() {
    var accounts = product.bean(Accounts.class);
    for (var name : List.of("", "two words", "a,b", "#ä", "x".repeat(26))) {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> accounts.readAnonymously(accounts.localAccount(), Platform.TWITCH, name));
    }
  }

  private static String statusFor(String host) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), product.port())) {
      socket
          .getOutputStream()
          .write(
              ("GET /nowhere HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return answer.lines().findFirst().orElseThrow();
    }
  }
}
