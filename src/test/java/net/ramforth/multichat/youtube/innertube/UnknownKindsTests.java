package net.ramforth.multichat.youtube.innertube;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import net.ramforth.multichat.chat.ChatEvent.MessagePosted;
import net.ramforth.multichat.testing.MutableClock;
import net.ramforth.multichat.youtube.innertube.UnknownKinds.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

@ExtendWith(OutputCaptureExtension.class)
class UnknownKindsTests {

  private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final MutableClock clock = new MutableClock(NOW);
  private final UnknownKinds unknown = new UnknownKinds(meters, clock);

  @Test
  void anUnknownCostsItselfAndIsCountedByItsName() {
    var recording = new Recording();
    assertThat(recording.play("unknown-kinds")).singleElement().isInstanceOf(MessagePosted.class);
    assertThat(recording.unknown().counts())
        .containsOnlyKeys(
            "shinyNewAction", "liveChatFutureRenderer", "liveChatFutureBannerRenderer");
  }

  @Test
  void aBrokenItemCostsItself() {
    var recording = new Recording();
    assertThat(recording.play("broken-item-among-good-ones")).hasSize(2);
    assertThat(recording.unknown().brokenKinds())
        .extracting(Kind::name)
        .containsExactlyInAnyOrder(
            "addChatItemAction/liveChatTextMessageRenderer",
            "addChatItemAction/liveChatPaidMessageRenderer");
  }

  @Test
  void oneSampleOfEachKindIsKept() {
    unknown.unknown("newAction", text("first"));
    clock.advance(Duration.ofSeconds(5));
    unknown.unknown("newAction", text("second"));
    assertThat(unknown.kinds())
        .containsExactly(new Kind("newAction", 2, NOW, NOW.plusSeconds(5), "\"first\""));
    assertThat(meters.counter("multichat.youtube.unknown", "kind", "newAction").count())
        .isEqualTo(2);
  }

  @Test
  void aSampleIsCut() {
    unknown.unknown("newAction", text("a".repeat(100_000)));
    assertThat(unknown.kinds().getFirst().sample()).hasSize(4_096);
  }

  @Test
  void thereIsAnEndToTheNumberOfKinds() {
    for (int i = 0; i < 300; i++) {
      unknown.unknown("newAction" + i, text(""));
    }
    assertThat(unknown.counts()).hasSizeLessThanOrEqualTo(101).containsEntry("other", 200L);
  }

  @Test
  void aNameThatIsNoneIsCountedAsOther() {
    unknown.unknown("<b>hello</b>\n", text(""));
    unknown.unknown("", text(""));
    assertThat(unknown.counts()).containsOnlyKeys("other").containsEntry("other", 2L);
  }

  @Test
  void theLogSaysEachKindOnceAndNothingOfWhatPeopleWrote(CapturedOutput log) {
    for (int i = 0; i < 3; i++) {
      unknown.unknown("loggedAction", text("my secret"));
      unknown.broken("brokenAction", text("my secret"), new IllegalStateException("my secret"));
    }
    assertThat(log.getAll()).containsOnlyOnce("loggedAction").containsOnlyOnce("brokenAction");
    assertThat(log.getAll()).doesNotContain("my secret");
  }

  private static JsonNode text(String text) {
    return JsonNodeFactory.instance.stringNode(text);
  }
}
