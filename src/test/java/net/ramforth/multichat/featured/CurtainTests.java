package net.ramforth.multichat.featured;

import static net.ramforth.multichat.testing.Chats.message;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.room.Place;
import net.ramforth.multichat.room.Rooms;
import net.ramforth.multichat.room.RoomsForTests;
import net.ramforth.multichat.room.Stage;
import net.ramforth.multichat.testing.MutableClock;
import net.ramforth.multichat.testing.SteppedScheduler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class CurtainTests {

  private static final Duration SECOND = Duration.ofSeconds(1);

  private final MutableClock clock = MutableClock.started();
  private final SteppedScheduler scheduler = new SteppedScheduler(clock);
  private final StaticListableBeanFactory beans = new StaticListableBeanFactory();
  private final Rooms rooms =
      RoomsForTests.inMemory(
          clock, List.of(new Curtain(beans.getBeanProvider(Rooms.class), scheduler, clock)));
  private final AccountId ada = AccountId.random();

  @BeforeEach
  void theCurtainKnowsTheRooms() {
    beans.addBean("rooms", rooms);
  }

  @Test
  void theMessageLeavesWhenItsTimeIsOverAndNotBefore() {
    air("1", 10);

    clock.advance(Duration.ofMillis(9_999));
    assertOnAir("1");
    clock.advance(Duration.ofMillis(1));
    assertThat(stage().onAir()).isEmpty();
    assertThat(stage().until()).isNull();
    assertThat(stage().in(Place.DONE)).hasSize(1);
  }

  @Test
  void theNextMessageHasItsOwnTime() {
    air("1", 10);
    clock.advance(SECOND.multipliedBy(5));
    air("2", 10);

    clock.advance(SECOND.multipliedBy(9));
    assertOnAir("2");
    clock.advance(SECOND);
    assertThat(stage().onAir()).isEmpty();
  }

  @Test
  void aMessageThatStaysIsNotTakenByTheTimeOfTheOneBefore() {
    air("1", 10);
    rooms.of(ada).stage(stage -> stage.air(said("2"), "Mo", clock.instant(), null));

    clock.advance(SECOND.multipliedBy(60));
    assertOnAir("2");
  }

  @Test
  void otherChangesNeitherShortenNorLengthenTheTime() {
    air("1", 10);
    clock.advance(SECOND.multipliedBy(5));
    rooms.of(ada).stage(stage -> stage.put(said("2"), Place.QUEUED, "Mo", clock.instant()));
    assertThat(scheduler.waiting()).isOne();

    clock.advance(SECOND.multipliedBy(5));
    assertThat(stage().onAir()).isEmpty();
    assertThat(stage().in(Place.QUEUED)).hasSize(1);
  }

  @Test
  void nothingWaitsWhenTheMessageHasLeft() {
    air("1", 10);
    rooms.of(ada).stage(stage -> stage.off(clock.instant()));

    assertThat(scheduler.waiting()).isZero();
  }

  @Test
  void theTimeRunsWhileNobodyLooksAndTheRoomIsForgotten() {
    air("1", 10);
    rooms.closeIfDeserted(ada);

    clock.advance(SECOND.multipliedBy(10));
    assertThat(rooms.count()).isZero();
    assertThat(stage().onAir()).isEmpty();
  }

  @Test
  void theLockDoesNotStopTheTime() {
    air("1", 10);
    rooms.of(ada).stage(stage -> stage.locked(true));

    clock.advance(SECOND.multipliedBy(10));
    assertThat(stage().onAir()).isEmpty();
  }

  @Test
  void eachRoomHasItsOwnTime() {
    var mo = AccountId.random();
    air("1", 10);
    rooms
        .of(mo)
        .stage(
            stage -> stage.air(said("2"), "Mo", clock.instant(), clock.instant().plusSeconds(20)));

    clock.advance(SECOND.multipliedBy(10));
    assertThat(stage().onAir()).isEmpty();
    assertThat(rooms.of(mo).stage().onAir()).isPresent();
    clock.advance(SECOND.multipliedBy(10));
    assertThat(rooms.of(mo).stage().onAir()).isEmpty();
  }

  private void air(String id, int seconds) {
    Instant now = clock.instant();
    rooms.of(ada).stage(stage -> stage.air(said(id), "Mo", now, now.plusSeconds(seconds)));
  }

  private void assertOnAir(String id) {
    assertThat(stage().onAir()).get().extracting(entry -> entry.id().value()).isEqualTo(id);
  }

  private Stage stage() {
    return rooms.of(ada).stage();
  }

  private ChatMessage said(String id) {
    return message(id, "mara", "line " + id, clock.instant());
  }
}
