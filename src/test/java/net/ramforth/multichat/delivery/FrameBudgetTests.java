package net.ramforth.multichat.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import net.ramforth.multichat.testing.MutableClock;
import org.junit.jupiter.api.Test;

class FrameBudgetTests {

  private final MutableClock clock = new MutableClock(Instant.parse("2026-11-01T20:00:00Z"));
  private final FrameBudget budget = new FrameBudget(clock);

  @Test
  void whatIsSpentIsGoneUntilTheNextWindow() {
    for (int frame = 0; frame < FrameBudget.FRAMES; frame++) {
      assertThat(budget.allowsOneMore()).isTrue();
    }
    assertThat(budget.allowsOneMore()).isFalse();
    clock.advance(FrameBudget.WINDOW.minusMillis(1));
    assertThat(budget.allowsOneMore()).isFalse();
    clock.advance(FrameBudget.WINDOW);
    assertThat(budget.allowsOneMore()).isTrue();
  }
}
