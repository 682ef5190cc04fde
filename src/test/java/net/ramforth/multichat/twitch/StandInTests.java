package net.ramforth.multichat.twitch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import net.ramforth.multichat.account.AccessToken;
import net.ramforth.multichat.account.AccessTokens;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.ChatEvent;
import net.ramforth.multichat.chat.EndCause;
import net.ramforth.multichat.testing.StandInTwitch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Our source against the stand-in that the rest of the product is tried with. */
class StandInTests {

  private final StandInTwitch twitch = StandInTwitch.start();
  private final RecordingSink sink = new RecordingSink();
  private final TwitchProperties properties =
      new TwitchProperties(
          URI.create(twitch.ircUrl()),
          URI.create(twitch.httpUrl()),
          null,
          Duration.ofSeconds(10),
          Duration.ofSeconds(1),
          Duration.ofMillis(500),
          Duration.ofMillis(500),
          Duration.ofHours(1),
          Duration.ofSeconds(10),
          Duration.ZERO);
  private final TokenValidation validation = new TokenValidation(properties, JsonMapper.shared());
  private final TwitchChat chat =
      new TwitchChat(
          properties,
          new Logins(new Issued(), validation),
          new LineCounts(new SimpleMeterRegistry()),
          new RecentMessages(properties, JsonMapper.shared(), new SimpleMeterRegistry()),
          Clock.systemUTC());

  @AfterEach
  void stop() {
    chat.close();
    validation.close();
    twitch.close();
  }

  @Test
  void everythingThatHappensInAdasChannelIsHeard() {
    chat.listen(AdasTwitch.ADAS_CHANNEL, sink);
    twitch.awaitJoined("ada");
    await().untilAsserted(() -> assertThat(sink.lives).hasValue(1));

    var ada = twitch.channel("ada");
    var id = ada.says("mara", "hello 🎉 Kappa");
    ada.acts("mara", "waves");
    ada.announces("mo", "in ten minutes");
    ada.deletes(id);
    ada.timesOut("trev");
    ada.clears();

    await().untilAsserted(() -> assertThat(sink.events).hasSize(6));
    assertThat(sink.texts()).containsExactly("hello 🎉 Kappa", "waves", "in ten minutes");
    assertThat(sink.events.get(3)).isInstanceOf(ChatEvent.MessageRemoved.class);
    assertThat(sink.events.get(4)).isInstanceOf(ChatEvent.AuthorSilenced.class);
    assertThat(sink.events.get(5)).isInstanceOf(ChatEvent.ChatCleared.class);

    twitch.sendReconnect();
    await().untilAsserted(() -> assertThat(sink.lives).hasValue(2));
    await().untilAsserted(() -> assertThat(twitch.connections()).isOne());
    twitch.stall();
    await().untilAsserted(() -> assertThat(sink.ends).containsExactly(EndCause.WENT_SILENT));
  }

  @Test
  void aStrangersChannelDoesNotExist() {
    chat.listen(Channel.named(AdasTwitch.ADAS_CHANNEL.platform(), "nobody_here"), sink);

    await().untilAsserted(() -> assertThat(sink.ends).containsExactly(EndCause.NO_SUCH_CHANNEL));
  }

  @Test
  void refusedLoginsMeanSigningInAgain() {
    twitch.refuseLogins();
    chat.listen(AdasTwitch.ADAS_CHANNEL, sink);

    await().untilAsserted(() -> assertThat(sink.ends).containsExactly(EndCause.SIGN_IN_AGAIN));
  }

  private final class Issued implements AccessTokens {
    @Override
    public Optional<AccessToken> usableFor(Channel channel) {
      return channel.id().startsWith("#") ? Optional.empty() : Optional.of(issue());
    }

    @Override
    public AccessToken replace(Channel channel, AccessToken refused) {
      return issue();
    }

    private AccessToken issue() {
      return new AccessToken(twitch.issueTokens("ada", "chat:read").accessToken(), "ada");
    }
  }
}
