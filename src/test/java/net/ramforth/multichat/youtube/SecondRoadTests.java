package net.ramforth.multichat.youtube;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.ramforth.multichat.testing.youtube.YoutubeBroadcast;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SecondRoadTests {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final YoutubeStage stage = YoutubeStage.withSecondRoad();
  private YoutubeBroadcast morning;
  private HeardChat heard;

  @BeforeEach
  void adasBroadcastIsHeardTheUsualWay() {
    morning = stage.live("Morning show");
    heard = stage.listen();
    stage.until(() -> heard.reads("Morning show"));
    morning.says("mara", "before");
    stage.until(() -> heard.texts().size() == 1);
  }

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  void aChatWhoseRoadStaysShutIsHeardOverTheOfficialStream() {
    stage.youtube.raiseTooManyRequests();
    morning.says("mara", "behind the wall");
    stage.until(() -> !heard.reads("Morning show"));
    stage.until(() -> stage.youtube.openStreamLists() == 1);
    morning.says("mo", "and on");
    stage.until(() -> heard.texts().size() == 3);

    assertThat(heard.texts()).containsExactly("before", "behind the wall", "and on");
    assertThat(heard.reads("Morning show")).isTrue();
  }

  @Test
  void theFirstRoadIsTakenAgainWhenItOpensAndNothingIsDoubled() {
    stage.youtube.raiseTooManyRequests();
    stage.until(() -> !heard.reads("Morning show"));
    stage.until(() -> stage.youtube.openStreamLists() == 1);
    morning.says("mara", "heard officially");
    stage.until(() -> heard.texts().size() == 2);
    stage.youtube.lowerWalls();
    int polls = morning.polls();
    stage.until(() -> morning.polls() > polls + 1);
    morning.says("mara", "heard as ever");
    stage.until(() -> heard.texts().size() == 3);
    stage.pass(Duration.ofSeconds(10));

    assertThat(heard.texts()).containsExactly("before", "heard officially", "heard as ever");
  }

  @Test
  void aShortTroubleIsNotWorthTheQuota() {
    stage.youtube.raiseTooManyRequests();
    stage.until(() -> !heard.reads("Morning show"));
    stage.pass(PATIENCE.dividedBy(2));
    stage.youtube.lowerWalls();
    stage.until(() -> heard.reads("Morning show"));

    assertThat(stage.youtube.requestsTo("/youtube/v3/videos")).isZero();
  }
}
