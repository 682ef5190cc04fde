package net.ramforth.multichat.youtube;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.random.RandomGenerator;
import net.ramforth.multichat.testing.MutableClock;
import net.ramforth.multichat.youtube.innertube.Continuation;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** How long we wait: chance has a say in it, hence more than one try. */
class LookPaceTests {

  private final MutableClock clock = MutableClock.started();
  private final YoutubeProperties properties =
      new Binder(new MapConfigurationPropertySource(Map.of()))
          .bindOrCreate("multichat.youtube", YoutubeProperties.class);
  private final RandomGenerator random = RandomGenerator.getDefault();
  private final LookPace looks = new LookPace(properties, random, clock);
  private final PollPace polls = new PollPace(properties, random);

  @RepeatedTest(20)
  void looksBecomeRarerWithTime() {
    looks.nothing(null);
    assertThat(looks.next()).isBetween(Duration.ofSeconds(30), Duration.ofSeconds(50));
    clock.advance(Duration.ofMinutes(30));
    assertThat(looks.next()).isBetween(Duration.ofSeconds(60), Duration.ofSeconds(100));
    clock.advance(Duration.ofHours(3));
    assertThat(looks.next()).isBetween(Duration.ofSeconds(150), Duration.ofSeconds(250));
    looks.begin();
    assertThat(looks.next()).isBetween(Duration.ofSeconds(30), Duration.ofSeconds(50));
  }

  @RepeatedTest(20)
  void whatIsDueIsAwaited() {
    clock.advance(Duration.ofHours(4));
    looks.nothing(clock.instant().plus(Duration.ofMinutes(11)));
    assertThat(looks.next()).isBetween(Duration.ofSeconds(150), Duration.ofSeconds(250));
    clock.advance(Duration.ofMinutes(2));
    assertThat(looks.next()).isBetween(Duration.ofSeconds(30), Duration.ofSeconds(31));
    clock.advance(Duration.ofMinutes(20));
    assertThat(looks.next()).isBetween(Duration.ofSeconds(150), Duration.ofSeconds(250));
  }

  @RepeatedTest(20)
  void aLiveChannelIsLookedAtSeldomOnceASecondBroadcastIsUnlikely() {
    looks.live();
    assertThat(looks.next()).isBetween(Duration.ofSeconds(30), Duration.ofSeconds(50));
    clock.advance(Duration.ofMinutes(10));
    looks.live();
    assertThat(looks.next()).isBetween(Duration.ofMinutes(2), Duration.ofSeconds(200));
    looks.nothing(null);
    assertThat(looks.next()).isBetween(Duration.ofSeconds(30), Duration.ofSeconds(50));
  }

  @RepeatedTest(20)
  void aQuietChatIsAskedLessOftenButAsOftenAsItWants() {
    var five = new Continuation.Invalidation("token", Duration.ofSeconds(5));
    assertThat(polls.after(five, true)).isBetween(Duration.ofMillis(900), Duration.ofMillis(1100));
    polls.after(five, false);
    polls.after(five, false);
    polls.after(five, false);
    assertThat(polls.after(five, false))
        .isBetween(Duration.ofMillis(4500), Duration.ofMillis(5500));
    assertThat(polls.after(five, true)).isBetween(Duration.ofMillis(900), Duration.ofMillis(1100));
    var timed = new Continuation.Timed("token", Duration.ofSeconds(12));
    assertThat(polls.after(timed, true))
        .isBetween(Duration.ofMillis(10800), Duration.ofMillis(13200));
  }

  @RepeatedTest(20)
  void reloadsAreDoneAtOnceButNotInATightLoop() {
    var reload = new Continuation.Reload("token");
    assertThat(polls.after(reload, false)).isZero();
    assertThat(polls.after(reload, false)).isGreaterThan(Duration.ofMillis(800));
  }

  @RepeatedTest(20)
  void retriesTakeTheirTime() {
    assertThat(polls.retry(1)).isBetween(Duration.ofMillis(900), Duration.ofMillis(1100));
    assertThat(polls.retry(99)).isBetween(Duration.ofSeconds(27), Duration.ofSeconds(33));
    assertThat(polls.heldUp(Duration.ofMinutes(1)))
        .isBetween(Duration.ofMinutes(1), Duration.ofSeconds(65));
  }
}
