package net.ramforth.multichat.twitch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class TwitchPropertiesTests {

  @Test
  void nothingNeedsToBeSaid() {
    TwitchProperties properties = bound(Map.of());

    assertThat(properties.ircUrl()).isEqualTo(URI.create("wss://irc-ws.chat.twitch.tv:443"));
    assertThat(properties.idUrl()).isEqualTo(URI.create("https://id.twitch.tv"));
    assertThat(properties.joinTimeout()).isEqualTo(Duration.ofSeconds(10));
    assertThat(properties.pingAfter()).isEqualTo(Duration.ofMinutes(1));
    assertThat(properties.validateEvery()).isEqualTo(Duration.ofHours(1));
  }

  @Test
  void anotherTwitchCanBeNamed() {
    TwitchProperties properties =
        bound(
            Map.of(
                "multichat.twitch.irc-url", "ws://127.0.0.1:9000",
                "multichat.twitch.join-timeout", "3s"));

    assertThat(properties.ircUrl()).isEqualTo(URI.create("ws://127.0.0.1:9000"));
    assertThat(properties.joinTimeout()).isEqualTo(Duration.ofSeconds(3));
  }

  private static TwitchProperties bound(Map<String, String> properties) {
    return new Binder(new MapConfigurationPropertySource(properties))
        .bindOrCreate("multichat.twitch", TwitchProperties.class);
  }
}
