package net.ramforth.multichat.dock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.testing.MutableClock;
import org.junit.jupiter.api.Test;

class SayPaceTests {

  private final MutableClock clock = MutableClock.started();
  private final SayPace pace = new SayPace(clock);
  private final AccountId mo = AccountId.random();

  @Test
  void twentyInHalfAMinuteAndOneMoreWhenTheFirstIsOver() {
    var first = clock.instant();
    for (int i = 0; i < 20; i++) {
      assertThat(pace.take(mo)).isEmpty();
      clock.advance(Duration.ofSeconds(1));
    }

    assertThat(pace.take(mo)).contains(first.plusSeconds(30));
    assertThat(pace.take(AccountId.random())).isEmpty();
    clock.advance(Duration.ofSeconds(10));
    assertThat(pace.take(mo)).isEmpty();
    assertThat(pace.take(mo)).contains(first.plusSeconds(31));
  }
}
