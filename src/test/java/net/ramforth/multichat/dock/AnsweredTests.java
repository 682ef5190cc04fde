package net.ramforth.multichat.dock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.testing.MutableClock;
import org.junit.jupiter.api.Test;

class AnsweredTests {

  private final MutableClock clock = MutableClock.started();
  private final Answered<Integer> answered = new Answered<>(clock);
  private final AtomicInteger done = new AtomicInteger();
  private final AccountId mo = AccountId.random();
  private final UUID id = UUID.randomUUID();

  @Test
  void theSameQuestionHasTheSameAnswerForTenMinutes() {
    assertThat(ask()).isEqualTo(1);
    clock.advance(Duration.ofMinutes(9));
    assertThat(ask()).isEqualTo(1);
    clock.advance(Duration.ofMinutes(2));
    assertThat(ask()).isEqualTo(2);
  }

  @Test
  void anotherPersonsQuestionIsAnother() {
    ask();
    assertThat(answered.once(AccountId.random(), id, done::incrementAndGet)).isEqualTo(2);
  }

  @Test
  void aFailureIsNoAnswer() {
    assertThatThrownBy(
            () ->
                answered.once(
                    mo,
                    id,
                    () -> {
                      throw new IllegalStateException("broken");
                    }))
        .hasMessage("broken");
    assertThat(ask()).isEqualTo(1);
  }

  private int ask() {
    return answered.once(mo, id, done::incrementAndGet);
  }
}
