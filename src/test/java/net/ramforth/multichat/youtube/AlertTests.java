package net.ramforth.multichat.youtube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import net.ramforth.multichat.testing.StandInHttp;
import net.ramforth.multichat.testing.youtube.StandInYouTube;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** When the operator is told, and how often. */
class AlertTests {

  private static final Duration PAUSE = Duration.ofMinutes(15);

  private final YoutubeStage stage = new YoutubeStage();
  private final List<JsonNode> posted = new CopyOnWriteArrayList<>();
  private final StandInHttp webhook =
      StandInHttp.answering(
          0,
          call -> {
            posted.add(JsonMapper.shared().readTree(call.body()));
            call.answer(204, "text/plain", new byte[0]);
          });
  private final OperatorAlerts alerts;
  private final YoutubeCheckup checkup;

  AlertTests() {
    webhook.up();
    var properties = new AlertProperties("http://127.0.0.1:" + webhook.port() + "/hook", PAUSE);
    alerts = new OperatorAlerts(properties, stage.meters, JsonMapper.shared(), stage.clock);
    checkup = new YoutubeCheckup(stage.web, stage.watch, alerts, stage.scheduler, stage.clock);
    stage.alsoWaiting(1);
  }

  @AfterEach
  void close() {
    checkup.close();
    stage.alsoWaiting(0);
    alerts.close();
    webhook.close();
    stage.close();
  }

  @Test
  void beingBlockedIsToldOnceInAQuarterOfAnHour() {
    stage.live("Morning show");
    var heard = stage.listen();
    stage.until(() -> heard.reads("Morning show"));
    stage.youtube.raiseTooManyRequests();
    stage.pass(Duration.ofMinutes(10));
    await().untilAsserted(() -> assertThat(posted).hasSize(1));

    assertThat(posted.getFirst().path("code").asString("")).isEqualTo("youtube-blocked");
    assertThat(posted.getFirst().path("message").asString("")).contains("robot");
    assertThat(posted.getFirst().path("at").asString("")).startsWith("2026-11-23T20:0");
    assertThat(raised(Alert.YOUTUBE_BLOCKED)).isEqualTo(1);
  }

  @Test
  void answersThatMakeNoSenseAreToldWhenManyBroadcastsAreConcerned() {
    stage.watch.answered();
    for (int i = 0; i < 9; i++) {
      stage.watch.unreadable("one");
    }
    stage.pass(Duration.ofMinutes(1));
    assertThat(raised(Alert.YOUTUBE_PARSING_FAILING)).isZero();

    stage.watch.unreadable("two");
    stage.watch.unreadable("three");
    stage.pass(Duration.ofMinutes(1));
    assertThat(raised(Alert.YOUTUBE_PARSING_FAILING)).isEqualTo(1);

    stage.pass(Duration.ofMinutes(20));
    assertThat(raised(Alert.YOUTUBE_PARSING_FAILING)).as("it is over").isEqualTo(1);
  }

  @Test
  void aBreakerThatStaysOpenIsTold() {
    for (String login : List.of("ada", "mo", "mara", "trev")) {
      stage.youtube.channel(login).goesLive("Show of " + login);
      var heard = new HeardChat();
      stage.listen(stage.channelOf(login), heard);
      stage.until(() -> heard.reads("Show of " + login));
    }
    stage.youtube.refuseNext(StandInYouTube.GET_LIVE_CHAT, 503, 10_000);

    stage.pass(Duration.ofMinutes(8));

    assertThat(raised(Alert.YOUTUBE_BREAKER_OPEN)).isEqualTo(1);
  }

  @Test
  void anAlertWebhookMustBeAnAddress() {
    assertThat(new AlertProperties("", PAUSE).webhookAddress()).isEmpty();
    assertThat(new AlertProperties(" https://alerts.example/secret ", PAUSE).webhookAddress())
        .contains(URI.create("https://alerts.example/secret"));
    assertThatThrownBy(() -> new AlertProperties("alerts", PAUSE))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new AlertProperties("https://alerts.example/secret", PAUSE).toString())
        .doesNotContain("secret");
  }

  private double raised(Alert alert) {
    return stage.meters.counter("multichat.alerts", "code", alert.code()).count();
  }
}
