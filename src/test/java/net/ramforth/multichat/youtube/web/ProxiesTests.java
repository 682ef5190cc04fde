package net.ramforth.multichat.youtube.web;

import static net.ramforth.multichat.youtube.web.WebProblem.Kind.BLOCKED;
import static net.ramforth.multichat.youtube.web.WebProblem.Kind.UNREACHABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import net.ramforth.multichat.testing.MutableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

class ProxiesTests {

  private final MutableClock clock = MutableClock.started();
  private ScriptedProxy one;
  private ScriptedProxy two;

  @BeforeEach
  void open() throws IOException {
    one = new ScriptedProxy();
    two = new ScriptedProxy();
  }

  @AfterEach
  void close() throws IOException {
    one.close();
    two.close();
  }

  @Test
  void sessionsTakeTurnsAndThenStay() {
    try (var web = web("http://www.youtube.example")) {
      for (int i = 0; i < 3; i++) {
        web.session("ada").get("/@ada");
        web.session("mo").get("/@mo");
      }
    }

    assertThat(one.requests)
        .hasSize(3)
        .allMatch(head -> head.getFirst().contains(" http://www.youtube.example/@ada "));
    assertThat(two.requests)
        .hasSize(3)
        .allMatch(head -> head.getFirst().contains(" http://www.youtube.example/@mo "));
  }

  @Test
  void aProxyIsToldItsPassword() {
    try (var web = web("http://www.youtube.example")) {
      web.session("ada").get("/@ada");
    }

    assertThat(one.requests.getFirst())
        .as("ada:p@ss, in Base64")
        .contains("Proxy-Authorization: Basic YWRhOnBAc3M=");
  }

  @Test
  void aProxyThatOpensATunnelIsToldItsPasswordToo() {
    one.status = 502;
    try (var web = web("https://www.youtube.example")) {
      assertThat(problem(web, "ada").kind()).isEqualTo(UNREACHABLE);
    }

    assertThat(one.requests.getFirst().getFirst())
        .isEqualTo("CONNECT www.youtube.example:443 HTTP/1.1");
    assertThat(one.requests.getFirst()).contains("Proxy-Authorization: Basic YWRhOnBAc3M=");
  }

  @Test
  void aFailingProxyRestsAndItsSessionsMove() {
    one.hangsUp = true;
    try (var web = web("http://www.youtube.example")) {
      assertThat(problem(web, "ada").kind()).isEqualTo(UNREACHABLE);
      assertThat(problem(web, "ada").kind()).isEqualTo(UNREACHABLE);

      assertThat(web.session("ada").get("/@ada").body()).isEqualTo("hello");
      assertThat(two.requests).hasSize(1);
      assertThat(web.proxies())
          .satisfiesExactly(
              resting ->
                  assertThat(resting.restsUntil())
                      .contains(clock.instant().plus(Duration.ofMinutes(5))),
              working -> assertThat(working.restsUntil()).isEmpty());
    }
  }

  @Test
  void aProxyThatStillFailsRestsTwiceAsLong() {
    one.hangsUp = true;
    two.hangsUp = true;
    try (var web = web("http://www.youtube.example")) {
      for (int i = 0; i < 4; i++) {
        assertThat(problem(web, "ada").kind()).isEqualTo(UNREACHABLE);
      }
      clock.advance(Duration.ofMinutes(5));
      assertThat(problem(web, "ada").kind()).isEqualTo(UNREACHABLE);

      assertThat(web.proxies())
          .extracting(YoutubeWeb.ProxyState::restsUntil)
          .contains(Optional.of(clock.instant().plus(Duration.ofMinutes(10))));
    }
  }

  @Test
  void whenAllProxiesRestTheLeastBadIsTriedAllTheSame() {
    one.hangsUp = true;
    two.hangsUp = true;
    try (var web = web("http://www.youtube.example")) {
      for (int i = 0; i < 4; i++) {
        assertThat(problem(web, "ada").kind()).isEqualTo(UNREACHABLE);
      }
      one.hangsUp = false;
      two.hangsUp = false;

      assertThat(web.session("ada").get("/@ada").body()).isEqualTo("hello");
      assertThat(web.breakers()).as("the proxies' fault").containsEntry("channel-page", "closed");
    }
  }

  @Test
  void aProxyThatYoutubeRefusesRestsAndTheOthersGoOn() {
    one.status = 429;
    try (var web = web("http://www.youtube.example")) {
      assertThat(problem(web, "ada").kind()).isEqualTo(BLOCKED);
      assertThat(web.blockedUntil()).isEmpty();
      assertThat(web.session("ada").get("/@ada").body()).isEqualTo("hello");

      two.status = 429;
      assertThat(problem(web, "ada").kind()).isEqualTo(BLOCKED);
      assertThat(web.blockedUntil()).as("now all are refused").isPresent();
      int sent = one.requests.size() + two.requests.size();
      assertThat(problem(web, "mo").kind()).isEqualTo(BLOCKED);
      assertThat(one.requests.size() + two.requests.size()).isEqualTo(sent);
    }
  }

  @Test
  void aProxyThatRefusesOurPasswordCountsAsFailing() {
    one.status = 407;
    try (var web = web("http://www.youtube.example")) {
      assertThat(problem(web, "ada").kind()).isEqualTo(UNREACHABLE);
      assertThat(web.proxies().getFirst().failures()).isEqualTo(1);
    }
  }

  @Test
  void passwordsAreNeverShown() {
    try (var web = web("http://www.youtube.example")) {
      one.hangsUp = true;
      assertThat(problem(web, "ada")).hasMessage("YouTube could not be reached");
      assertThat(web.proxies().toString()).contains("localhost:" + one.port());
      assertThat(web.proxies().toString()).doesNotContain("p@ss").doesNotContain("p%40ss");
    }
    assertThat(properties("http://www.youtube.example").toString()).doesNotContain("p%40ss");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://ada:p%40ss@proxy.example",
        "socks5://ada:p%40ss@proxy.example:1080",
        "ada:p%40ss@proxy.example:80",
        "http://ada:p%40ss@proxy.example:80/path",
        "http://ada:p%zz@proxy.example:80",
      })
  void whatIsNoProxyIsRefusedWithoutShowingIt(String written) {
    assertThatThrownBy(() -> ProxyAddress.list("http://fine.example:1, " + written))
        .isInstanceOf(IllegalArgumentException.class)
        .hasNoCause()
        .hasMessageContaining("number 2")
        .hasMessageNotContaining("p%");
  }

  private static WebProblem problem(YoutubeWeb web, String key) {
    return catchThrowableOfType(WebProblem.class, () -> web.session(key).get("/@" + key));
  }

  private YoutubeWeb web(String url) {
    return new YoutubeWeb(properties(url), JsonMapper.shared(), new SimpleMeterRegistry(), clock);
  }

  private WebProperties properties(String url) {
    String proxies =
        "http://ada:p%%40ss@localhost:%d, http://localhost:%d".formatted(one.port(), two.port());
    return new WebProperties(
        URI.create(url), proxies, 600, Duration.ofSeconds(5), DataSize.ofMegabytes(1));
  }
}
