package net.ramforth.multichat.twitch;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import net.ramforth.multichat.account.TwitchApp;
import net.ramforth.multichat.account.oauth.TwitchAppForTests;
import net.ramforth.multichat.chat.ChatSource;
import net.ramforth.multichat.chat.Platform;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ComponentScan;
import tools.jackson.databind.json.JsonMapper;

class TwitchWiringTests {

  @Test
  void theModuleOffersOneSource() {
    new ApplicationContextRunner()
        .withUserConfiguration(Module.class)
        .withBean(Clock.class, Clock::systemUTC)
        .withBean(JsonMapper.class, JsonMapper::shared)
        .withBean(SimpleMeterRegistry.class)
        .withBean(TokensOfAda.class)
        .withBean(TwitchApp.class, () -> TwitchAppForTests.nowhere(Clock.systemUTC()))
        .run(
            context ->
                assertThat(context.getBean(ChatSource.class).platform())
                    .isEqualTo(Platform.TWITCH));
  }

  @ComponentScan
  @EnableConfigurationProperties(TwitchProperties.class)
  static class Module {}
}
