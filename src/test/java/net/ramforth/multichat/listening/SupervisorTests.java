package net.ramforth.multichat.listening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.ramforth.multichat.chat.ChatEvent;
import net.ramforth.multichat.chat.EndCause;
import net.ramforth.multichat.chat.SourceState;
import net.ramforth.multichat.testing.Chats;
import net.ramforth.multichat.testing.MutableClock;
import net.ramforth.multichat.testing.SteppedScheduler;
import org.junit.jupiter.api.Test;

class SupervisorTests {

  private static final Instant NOW = Instant.parse("2026-11-01T20:00:00Z");

  private final MutableClock clock = new MutableClock(NOW);
  private final SteppedScheduler scheduler = new SteppedScheduler(clock);
  private final ListeningProperties properties =
      new ListeningProperties(
          Duration.ofMinutes(10),
          Duration.ofSeconds(1),
          Duration.ofMinutes(1),
          Duration.ofSeconds(30),
          50);
  private final ScriptedSource source = new ScriptedSource();
  private final List<SourceState> states = new ArrayList<>();
  private final List<ChatEvent> events = new ArrayList<>();
  private final Supervisor supervisor =
      new Supervisor(
          Chats.ADA,
          source,
          new Supervisor.Ears(events::add, _ -> {}, states::add),
          new Supervision(properties, new StartPace(properties, clock), scheduler, clock));

  @Test
  void isConnectingUntilTheChannelLetsItIn() {
    supervisor.start();
    assertThat(states).containsExactly(new SourceState.Connecting());
    source.last().sink.live();
    assertThat(states).last().isEqualTo(new SourceState.Live(NOW, List.of()));
  }

  @Test
  void triesAgainByItselfAndSaysWhenAndWhy() {
    supervisor.start();
    source.last().sink.ended(EndCause.UNREACHABLE);

    var waiting = (SourceState.WaitingToRetry) supervisor.state();
    assertThat(waiting.cause()).isEqualTo(EndCause.UNREACHABLE);
    assertThat(waiting.until()).isBetween(NOW.plusMillis(500), NOW.plusSeconds(1));
    clock.advance(Duration.ofSeconds(1));
    assertThat(source.attempts).hasSize(2);
    assertThat(supervisor.state()).isEqualTo(new SourceState.Connecting());
  }

  @Test
  void waitsLongerEachTimeButNeverLongerThanTheLongestWait() {
    supervisor.start();
    Duration wait = Duration.ZERO;
    for (int i = 0; i < 12; i++) {
      source.last().sink.ended(EndCause.UNREACHABLE);
      var until = ((SourceState.WaitingToRetry) supervisor.state()).until();
      wait = Duration.between(clock.instant(), until);
      clock.advance(wait);
    }
    assertThat(source.attempts).hasSize(13);
    assertThat(wait).isBetween(Duration.ofSeconds(30), Duration.ofMinutes(1));
  }

  @Test
  void aSteadyConnectionThatIsLostIsTriedAgainSoon() {
    supervisor.start();
    for (int i = 0; i < 6; i++) {
      source.last().sink.ended(EndCause.UNREACHABLE);
      clock.advance(Duration.ofMinutes(1));
    }
    source.last().sink.live();
    clock.advance(Duration.ofSeconds(30));
    source.last().sink.ended(EndCause.CONNECTION_LOST);

    var until = ((SourceState.WaitingToRetry) supervisor.state()).until();
    assertThat(until).isBeforeOrEqualTo(clock.instant().plusSeconds(1));
  }

  @Test
  void aConnectionThatFlapsIsTriedMoreAndMoreSeldom() {
    supervisor.start();
    for (int i = 0; i < 6; i++) {
      source.last().sink.live();
      source.last().sink.ended(EndCause.CONNECTION_LOST);
      clock.advance(Duration.ofMinutes(1));
    }
    source.last().sink.live();
    source.last().sink.ended(EndCause.CONNECTION_LOST);

    var until = ((SourceState.WaitingToRetry) supervisor.state()).until();
    assertThat(until).isAfter(clock.instant().plusSeconds(25));
  }

  @Test
  void stopsWhereOnlyAPersonCanHelp() {
    supervisor.start();
    source.last().sink.ended(EndCause.SIGN_IN_AGAIN);
    clock.advance(Duration.ofHours(1));

    assertThat(supervisor.state()).isEqualTo(new SourceState.Stopped(EndCause.SIGN_IN_AGAIN));
    assertThat(source.attempts).hasSize(1);
  }

  @Test
  void aPersonCanEndTheWaiting() {
    supervisor.start();
    source.last().sink.ended(EndCause.SIGN_IN_AGAIN);
    supervisor.retryNow();
    assertThat(source.attempts).hasSize(2);

    supervisor.retryNow();
    assertThat(source.attempts).as("nothing waits any more").hasSize(2);
  }

  @Test
  void whatAnEarlierListenerSaysOfItselfDoesNotCount() {
    supervisor.start();
    var old = source.last();
    supervisor.start();
    assertThat(old.closed).isTrue();
    old.sink.ended(EndCause.CONNECTION_LOST);
    old.sink.live();

    assertThat(supervisor.state()).isEqualTo(new SourceState.Connecting());
  }

  @Test
  void closingEndsTheListenerAndAnyWaiting() {
    supervisor.start();
    source.last().sink.ended(EndCause.UNREACHABLE);
    supervisor.close();
    clock.advance(Duration.ofHours(1));

    assertThat(source.attempts).hasSize(1);
    assertThat(supervisor.state()).isEqualTo(new SourceState.Idle());
  }

  @Test
  void neverMakesMoreThanTwentyAttemptsInTenSeconds() {
    for (int i = 0; i < 30; i++) {
      supervisor.start();
    }
    assertThat(source.attempts).hasSize(20);
    assertThat(supervisor.state()).isEqualTo(new SourceState.Connecting());
    clock.advance(Duration.ofSeconds(5));
    assertThat(source.attempts).hasSize(21);
  }
}
