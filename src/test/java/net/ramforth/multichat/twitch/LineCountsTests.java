package net.ramforth.multichat.twitch;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class LineCountsTests {

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final LineCounts counts = new LineCounts(meters);

  @Test
  void endlesslyManyKindsFillNoMemory() {
    for (int i = 0; i < 1_000; i++) {
      counts.unknown("kind-" + i);
    }
    counts.unknown("kind-3");

    assertThat(meters.find("multichat.twitch.unknown").counters()).hasSize(51);
    assertThat(meters.counter("multichat.twitch.unknown", "kind", "kind-3").count()).isEqualTo(2);
    assertThat(meters.counter("multichat.twitch.unknown", "kind", "other").count()).isEqualTo(950);
  }

  @Test
  void aKindThatIsNoWordIsNotRepeated(CapturedOutput output) {
    counts.unknown("buy followers\nat once");

    assertThat(output).doesNotContain("followers");
    assertThat(meters.counter("multichat.twitch.unknown", "kind", "other").count()).isOne();
  }

  @Test
  void aFailureIsLoggedOnceAndWithoutWhatWasWritten(CapturedOutput output) {
    counts.broken(new IllegalStateException("cannot read: my secret"));
    counts.broken(new IllegalStateException("cannot read: my secret"));

    assertThat(output).containsOnlyOnce("IllegalStateException").doesNotContain("secret");
    assertThat(meters.get("multichat.twitch.broken").counter().count()).isEqualTo(2);
  }
}
