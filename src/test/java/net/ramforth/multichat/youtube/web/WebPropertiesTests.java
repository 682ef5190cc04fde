package net.ramforth.multichat.youtube.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ComponentScan;
import tools.jackson.databind.json.JsonMapper;

class WebPropertiesTests {

  @Test
  void nothingNeedsToBeSaid() {
    WebProperties properties = bound(Map.of());

    assertThat(properties.webUrl()).isEqualTo(URI.create("https://www.youtube.com"));
    assertThat(properties.proxyAddresses()).isEmpty();
    assertThat(properties.requestsPerSecond()).isEqualTo(600);
    assertThat(properties.requestTimeout()).isEqualTo(Duration.ofSeconds(20));
    assertThat(properties.largestAnswer().toMegabytes()).isEqualTo(16);
  }

  @Test
  void proxiesAreReadFromOneLine() {
    var properties =
        bound(
            Map.of(
                "multichat.youtube.proxies",
                "http://ada:p%40ss@one.example:3128,http://two.example:80/ , http://[::1]:81"));

    assertThat(properties.proxyAddresses())
        .extracting(ProxyAddress::toString)
        .containsExactly("one.example:3128", "two.example:80", "[::1]:81");
  }

  @Test
  void aMalformedProxyIsNotRepeated() {
    var failure =
        catchThrowableOfType(
            BindException.class,
            () -> bound(Map.of("multichat.youtube.proxies", "ada:secret@one.example")));

    assertThat(failure).hasRootCauseInstanceOf(IllegalArgumentException.class);
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      assertThat(cause.toString()).doesNotContain("secret");
    }
    assertThat(String.valueOf(failure.getProperty())).doesNotContain("secret");
  }

  @Test
  void theModuleOffersOneDoor() {
    new ApplicationContextRunner()
        .withUserConfiguration(Module.class)
        .withBean(Clock.class, Clock::systemUTC)
        .withBean(JsonMapper.class, JsonMapper::shared)
        .withBean(SimpleMeterRegistry.class)
        .run(context -> assertThat(context).hasSingleBean(YoutubeWeb.class));
  }

  private static WebProperties bound(Map<String, String> properties) {
    return new Binder(new MapConfigurationPropertySource(properties))
        .bindOrCreate("multichat.youtube", WebProperties.class);
  }

  @ComponentScan
  @EnableConfigurationProperties(WebProperties.class)
  static class Module {}
}
