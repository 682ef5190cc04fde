package net.ramforth.multichat.emote.helix;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import net.ramforth.multichat.account.oauth.TwitchAppForTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class HelixClientTests {

  private static final String GLOBAL = "/chat/badges/global";

  private final HelixWorld world = new HelixWorld();

  @AfterEach
  void stop() {
    world.close();
  }

  @Test
  void oneTokenDoesForManyQuestions() {
    assertThat(world.client.data(GLOBAL)).isPresent();
    assertThat(world.client.data("/bits/cheermotes?broadcaster_id=1001")).isPresent();
    assertThat(world.tokensAsked()).isOne();
  }

  @Test
  void aRefusedTokenIsReplacedAndTheQuestionAskedOnceMore() {
    assertThat(world.client.data(GLOBAL)).isPresent();
    world.twitch.expireAppTokens();
    assertThat(world.client.data(GLOBAL)).isPresent();
    assertThat(world.tokensAsked()).isEqualTo(2);
    assertThat(world.asked(GLOBAL)).isEqualTo(3);
  }

  @Test
  void aHelixThatRefusesEveryTokenIsNotAskedForever() {
    world.twitch.answerHelix(GLOBAL, call -> call.json(401, Map.of("status", 401)));
    assertThat(world.client.data(GLOBAL)).isEmpty();
    assertThat(world.asked(GLOBAL)).isEqualTo(2);
    assertThat(world.failures("refused")).isOne();
  }

  @Test
  void aTokenIsReplacedBeforeItEnds() {
    assertThat(world.client.data(GLOBAL)).isPresent();
    world.clock.advance(Duration.ofDays(57));
    assertThat(world.client.data(GLOBAL)).isPresent();
    assertThat(world.tokensAsked()).isOne();
    world.clock.advance(Duration.ofDays(1));
    assertThat(world.client.data(GLOBAL)).isPresent();
    assertThat(world.tokensAsked()).isEqualTo(2);
  }

  @Test
  void aTokenThatCouldNotBeHadIsAskedForAMinuteLater() {
    world.twitch.answer5xx("/oauth2/token", 1);
    assertThat(world.client.data(GLOBAL)).isEmpty();
    assertThat(world.client.data(GLOBAL)).isEmpty();
    assertThat(world.tokensAsked()).isOne();
    assertThat(world.failures("no-token")).isEqualTo(2);
    world.clock.advance(Duration.ofMinutes(1));
    assertThat(world.client.data(GLOBAL)).isPresent();
  }

  @Test
  void whoAskedTooMuchWaitsUntilTwitchSaysSo() {
    var reset = world.clock.instant().plusSeconds(40);
    world.twitch.answerHelix(
        GLOBAL,
        call ->
            call.answerHeader("Ratelimit-Reset", String.valueOf(reset.getEpochSecond()))
                .json(429, Map.of("status", 429)));
    assertThat(world.client.data(GLOBAL)).isEmpty();
    assertThat(world.failures("too-many")).isOne();
    world.twitch.answerHelix(GLOBAL, call -> call.json(200, Map.of("data", List.of())));
    world.clock.advance(Duration.ofSeconds(39));
    assertThat(world.client.data(GLOBAL)).isEmpty();
    assertThat(world.asked(GLOBAL)).isOne();
    world.clock.advance(Duration.ofSeconds(1));
    assertThat(world.client.data(GLOBAL)).isPresent();
  }

  @Test
  void anythingElseIsAProblemAndNotAnAnswer() {
    world.twitch.answer5xx("/helix" + GLOBAL, 1);
    assertThat(world.client.data(GLOBAL)).isEmpty();
    assertThat(world.failures("status")).isOne();
    world.twitch.answerHelix(GLOBAL, call -> call.answer(200, "text/html", "<html>"));
    assertThat(world.client.data(GLOBAL)).isEmpty();
    world.twitch.answerHelix(GLOBAL, call -> call.json(200, Map.of("data", Map.of())));
    assertThat(world.client.data(GLOBAL)).isEmpty();
    assertThat(world.failures("unreadable")).isEqualTo(2);
    world.twitch.answerHelix(GLOBAL, call -> call.redirectTo("/helix/bits/cheermotes"));
    assertThat(world.client.data(GLOBAL)).isEmpty();
    assertThat(world.failures("status")).isEqualTo(2);
    world.twitch.answerHelix(
        GLOBAL, call -> call.json(200, Map.of("data", List.of("x".repeat(5_000_000)))));
    assertThat(world.client.data(GLOBAL)).isEmpty();
    assertThat(world.failures("unreachable")).isOne();
  }

  @Test
  void anAddressThatIsNoneIsAProblemToo() {
    var app = TwitchAppForTests.nowhere(world.clock);
    try (var nowhere = new HelixClient(app, JsonMapper.shared(), world.meters, world.clock)) {
      assertThat(nowhere.data(GLOBAL)).isEmpty();
    }
    assertThat(world.failures("unreachable")).isOne();
  }
}
