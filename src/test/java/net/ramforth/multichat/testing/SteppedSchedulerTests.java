package net.ramforth.multichat.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledFuture;
import org.junit.jupiter.api.Test;
import org.springframework.scheduling.support.PeriodicTrigger;

class SteppedSchedulerTests {

  private final MutableClock clock = MutableClock.started();
  private final SteppedScheduler scheduler = new SteppedScheduler(clock);
  private final List<String> done = new ArrayList<>();

  @Test
  void tasksRunInOrderOfTimeAndSeeTheirOwnMoment() {
    var start = clock.instant();
    var _ = scheduler.schedule(() -> note("late"), start.plusSeconds(7));
    var _ = scheduler.schedule(() -> note("early"), start.plusSeconds(3));
    var _ = scheduler.schedule(() -> note("never"), start.plusSeconds(11));

    clock.advance(Duration.ofSeconds(10));

    assertThat(done).containsExactly("early at 20:00:03", "late at 20:00:07");
    assertThat(clock.instant()).isEqualTo(start.plusSeconds(10));
    assertThat(scheduler.waiting()).isOne();
  }

  @Test
  void nothingRunsBeforeTheClockIsTold() {
    var _ = scheduler.schedule(() -> note("now"), clock.instant());
    assertThat(done).isEmpty();

    scheduler.runDue();
    assertThat(done).containsExactly("now at 20:00");
  }

  @Test
  void aTaskMayPlanAnotherThatIsStillReached() {
    var _ =
        scheduler.schedule(
            () -> {
              var _ = scheduler.schedule(() -> note("second"), clock.instant().plusSeconds(1));
            },
            clock.instant().plusSeconds(1));

    clock.advance(Duration.ofSeconds(2));

    assertThat(done).containsExactly("second at 20:00:02");
  }

  @Test
  void fixedRateCountsFromTheStartAndFixedDelayFromTheEnd() {
    var _ =
        scheduler.scheduleAtFixedRate(
            () -> {
              note("rate");
              clock.advance(Duration.ofSeconds(1));
            },
            clock.instant().plusSeconds(10),
            Duration.ofSeconds(10));
    clock.advance(Duration.ofSeconds(20));
    assertThat(done).containsExactly("rate at 20:00:10", "rate at 20:00:20");

    done.clear();
    var other = MutableClock.started();
    var _ =
        new SteppedScheduler(other)
            .scheduleWithFixedDelay(
                () -> {
                  done.add(other.instant().toString());
                  other.advance(Duration.ofSeconds(1));
                },
                Duration.ofSeconds(10));
    other.advance(Duration.ofSeconds(22));
    assertThat(done)
        .containsExactly("2026-11-23T20:00:00Z", "2026-11-23T20:00:11Z", "2026-11-23T20:00:22Z");
  }

  @Test
  void aTriggerIsAskedForEachNextTime() {
    var _ = scheduler.schedule(() -> note("tick"), new PeriodicTrigger(Duration.ofSeconds(5)));
    clock.advance(Duration.ofSeconds(10));
    assertThat(done).containsExactly("tick at 20:00", "tick at 20:00:05", "tick at 20:00:10");
  }

  @Test
  void aCancelledTaskIsForgotten() {
    ScheduledFuture<?> task =
        scheduler.scheduleAtFixedRate(() -> note("tick"), Duration.ofSeconds(5));
    clock.advance(Duration.ofSeconds(6));
    task.cancel(false);
    clock.advance(Duration.ofMinutes(1));

    assertThat(done).hasSize(2);
    assertThat(scheduler.waiting()).isZero();
  }

  @Test
  void aFailingTaskCostsItself() {
    var failed =
        scheduler.schedule(
            () -> {
              throw new IllegalStateException("as planned");
            },
            clock.instant());
    var _ = scheduler.schedule(() -> note("next"), clock.instant());

    scheduler.runDue();

    assertThat(done).containsExactly("next at 20:00");
    assertThat(failed.state()).isEqualTo(Future.State.FAILED);
    assertThat(failed.exceptionNow()).hasMessage("as planned");
  }

  private void note(String what) {
    done.add(what + " at " + clock.instant().atZone(clock.getZone()).toLocalTime());
  }
}
