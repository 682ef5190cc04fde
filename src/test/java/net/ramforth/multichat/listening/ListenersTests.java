package net.ramforth.multichat.listening;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.ramforth.multichat.account.AccountDeleted;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.account.Accounts;
import net.ramforth.multichat.account.ChannelLinked;
import net.ramforth.multichat.account.ChannelUnlinked;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.Platform;
import net.ramforth.multichat.emote.IllustratorsForTests;
import net.ramforth.multichat.room.RoomDeserted;
import net.ramforth.multichat.room.RoomEntered;
import net.ramforth.multichat.room.Rooms;
import net.ramforth.multichat.room.Visit;
import net.ramforth.multichat.testing.MutableClock;
import net.ramforth.multichat.testing.SteppedScheduler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Real accounts and rooms; the network and the time are the test's. */
@SpringBootTest(properties = {"multichat.env-file=none", "TWITCH_IRC_URL=ws://127.0.0.1:1"})
class ListenersTests {

  private static final Duration LINGER = Duration.ofMinutes(10);

  @TempDir static Path folder;

  @Autowired Accounts accounts;
  @Autowired Rooms rooms;

  private final MutableClock clock = new MutableClock(Instant.parse("2026-11-01T20:00:00Z"));
  private final ScriptedSource source = new ScriptedSource();
  private final Channel channel = Channel.named(Platform.TWITCH, "ada");
  private AccountId account;
  private Listeners listeners;
  private Visit visit;

  @DynamicPropertySource
  static void keepToThisTest(DynamicPropertyRegistry properties) {
    properties.add("DATA_DIR", folder::toString);
  }

  @BeforeEach
  void somebodyLooksIntoARoom() {
    var properties =
        new ListeningProperties(
            LINGER, Duration.ofSeconds(1), Duration.ofMinutes(1), Duration.ofSeconds(30), 50);
    listeners =
        new Listeners(
            List.of(source),
            accounts,
            rooms,
            IllustratorsForTests.none(),
            new Supervision(
                properties, new StartPace(properties, clock), new SteppedScheduler(clock), clock));
    account = accounts.localAccount();
    accounts.readAnonymously(account, Platform.TWITCH, "ada");
    visit = rooms.visit(account, null, _ -> {});
    listeners.on(new RoomEntered(account));
  }

  @AfterEach
  void everybodyLeaves() {
    visit.close();
    accounts.delete(account);
  }

  @Test
  void theFirstLookStartsTheListener() {
    assertThat(source.attempts).hasSize(1);
    assertThat(listeners.countByState()).isEqualTo(Map.of("connecting", 1L));
    source.last().sink.live();
    assertThat(listeners.countByState()).isEqualTo(Map.of("live", 1L));
  }

  @Test
  void aSecondLookStartsNoSecondListener() {
    listeners.on(new RoomEntered(account));
    assertThat(source.attempts).hasSize(1);
  }

  @Test
  void theListenerStaysAWhileAfterTheLastOneHasLeft() {
    leave();
    clock.advance(LINGER.minusSeconds(1));
    assertThat(source.last().closed).isFalse();
    clock.advance(Duration.ofSeconds(1));
    assertThat(source.last().closed).isTrue();
    assertThat(listeners.countByState()).isEmpty();
  }

  @Test
  void whoComesBackInTimeFindsItStillListening() {
    leave();
    clock.advance(LINGER.minusSeconds(1));
    visit = rooms.visit(account, null, _ -> {});
    listeners.on(new RoomEntered(account));
    clock.advance(LINGER);
    assertThat(source.attempts).hasSize(1);
    assertThat(source.last().closed).isFalse();
  }

  @Test
  void eventsThatOvertakeEachOtherDoNotKeepADesertedRoomHeard() {
    visit.close();
    listeners.on(new RoomDeserted(account));
    listeners.on(new RoomEntered(account));
    clock.advance(LINGER);
    assertThat(source.last().closed).isTrue();
  }

  @Test
  void aNewTokenStartsAnew() {
    listeners.on(new ChannelLinked(account, channel));
    assertThat(source.attempts).hasSize(2);
    assertThat(source.attempts.getFirst().closed).isTrue();
  }

  @Test
  void aChannelLinkedWhileNobodyLooksIsNotHeard() {
    var other = AccountId.random();
    listeners.on(new ChannelLinked(other, channel));
    assertThat(source.attempts).hasSize(1);
  }

  @Test
  void unlinkingClosesAtOnce() {
    listeners.on(new ChannelUnlinked(account, channel));
    assertThat(source.last().closed).isTrue();
    assertThat(listeners.countByState()).isEmpty();
  }

  @Test
  void deletingTheAccountClosesAtOnce() {
    listeners.on(new AccountDeleted(account));
    assertThat(source.last().closed).isTrue();
  }

  @Test
  void theEndOfTheProcessClosesEverything() {
    listeners.close();
    assertThat(source.last().closed).isTrue();
  }

  private void leave() {
    visit.close();
    listeners.on(new RoomDeserted(account));
  }
}
