package net.ramforth.multichat.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class StretchTests {

  private static final Instant EVENING = Instant.parse("2026-11-23T20:00:00Z");

  @Test
  void whatIsPaidWithinFourHoursIsOneStream() {
    var next = EVENING.plus(Duration.ofHours(4));
    var dayAfter = next.plus(Duration.ofHours(4)).plusMillis(1);
    assertThat(Stretch.of(List.of(dayAfter, next, EVENING)))
        .containsExactly(new Stretch(dayAfter, dayAfter, 1), new Stretch(EVENING, next, 2));
  }

  @Test
  void nobodyPaidSoThereAreNoStreams() {
    assertThat(Stretch.of(List.of())).isEmpty();
  }
}
