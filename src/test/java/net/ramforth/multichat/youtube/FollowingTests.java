package net.ramforth.multichat.youtube;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.ChatEvent;
import net.ramforth.multichat.chat.EndCause;
import net.ramforth.multichat.chat.OffAir;
import net.ramforth.multichat.chat.Origin;
import net.ramforth.multichat.chat.Platform;
import net.ramforth.multichat.testing.youtube.YoutubeBroadcast;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How broadcasts are found, followed, chosen and lost again. */
class FollowingTests {

  private static final Duration LONGEST_LOOK = Duration.ofMinutes(1);
  private static final Duration STEPS = Duration.ofSeconds(2);

  private final YoutubeStage stage = new YoutubeStage();

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  void aBroadcastIsFoundWithinTheIntervalAndHeard() {
    var heard = stage.listen();
    stage.until(() -> heard.offAir().isPresent());
    assertThat(heard.offAir()).contains(new OffAir(OffAir.Reason.NOTHING_LIVE, null));

    var morning = stage.live("Morning show");
    var found = stage.until(() -> heard.reads("Morning show"));
    morning.says("mara", "good morning");
    var late = stage.until(() -> heard.texts().contains("good morning"));

    assertThat(found).isLessThan(LONGEST_LOOK.plus(STEPS));
    assertThat(late).isLessThan(Duration.ofSeconds(10));
    assertThat(heard.broadcasts().getFirst().url()).isEqualTo(morning.url());
    assertThat(heard.broadcasts().getFirst().viewers()).isEqualTo(7);
  }

  @Test
  void aLivelyChatIsAskedEverySecond() {
    var morning = stage.live("Morning show");
    var heard = stage.listen();
    stage.until(() -> heard.reads("Morning show"));

    int before = morning.polls();
    for (int i = 0; i < 10; i++) {
      morning.says("mara", "line " + i);
      stage.pass(Duration.ofSeconds(1));
    }

    assertThat(morning.polls() - before).isBetween(6, 12);
    stage.pass(Duration.ofMinutes(1));
    int quiet = morning.polls();
    stage.pass(Duration.ofMinutes(1));
    assertThat(morning.polls() - quiet).as("five seconds at most, it said").isBetween(9, 14);
  }

  @Test
  void whatWasSaidBeforeIsBacklogAndNothingIsDoubled() {
    var morning = stage.live("Morning show");
    morning.says("mara", "first");
    var gone = morning.says("trev", "spam");
    var heard = stage.listen();
    stage.until(() -> heard.reads("Morning show"));
    morning.says("mo", "second");
    morning.removes(gone);
    stage.until(() -> heard.texts().contains("second"));
    var later = stage.listen();
    stage.until(() -> later.texts().contains("second"));

    assertThat(heard.texts(Origin.BACKLOG)).containsExactly("first", "spam");

    assertThat(heard.texts(Origin.LIVE)).containsExactly("second");
    assertThat(heard.events).hasAtLeastOneElementOfType(ChatEvent.MessageRemoved.class);
    assertThat(later.texts(Origin.BACKLOG)).containsExactly("first", "second");
    assertThat(later.texts(Origin.LIVE)).isEmpty();
  }

  @Test
  void twoFollowersShareOnePoller() {
    var morning = stage.live("Morning show");
    var one = stage.listen();
    stage.until(() -> one.reads("Morning show"));
    var byVideo = new HeardChat();
    var video = Channel.named(Platform.YOUTUBE, "v=" + morning.id());
    var second = stage.listen(video, byVideo);
    stage.until(() -> byVideo.reads("Morning show"));
    morning.says("mara", "to both");
    stage.until(() -> byVideo.texts().contains("to both") && one.texts().contains("to both"));

    assertThat(stage.pollers.count()).isOne();
    assertThat(stage.youtube.requestsTo("/live_chat")).isOne();
    assertThat(byVideo.events).extracting(ChatEvent::channel).containsOnly(video);

    stage.stop(second);
    morning.says("mara", "to one");
    stage.until(() -> one.texts().contains("to one"));
    assertThat(byVideo.texts()).doesNotContain("to one");
  }

  @Test
  void aSecondBroadcastIsMergedIn() {
    stage.live("Morning show");
    var heard = stage.listen();
    stage.until(() -> heard.reads("Morning show"));

    var vertical = stage.live("Vertical");
    var found = stage.until(() -> heard.reads("Vertical"));
    vertical.says("mara", "from the phone");
    stage.until(() -> heard.texts().contains("from the phone"));

    assertThat(found).isLessThan(Duration.ofMinutes(5));
    assertThat(heard.readings()).contains("Morning show READING", "Vertical READING");
  }

  @Test
  void theEndIsNoticedAndTheNextBroadcastFound() {
    var morning = stage.live("Morning show");
    var heard = stage.listen();
    stage.until(() -> heard.reads("Morning show"));

    morning.ends();
    var noticed = stage.until(() -> heard.offAir().isPresent());
    assertThat(noticed).isLessThan(Duration.ofSeconds(12));
    assertThat(stage.pollers.count()).isZero();

    var evening = stage.live("Evening show");
    var found = stage.until(() -> heard.reads("Evening show"));
    evening.says("mara", "good evening");
    stage.until(() -> heard.texts().contains("good evening"));
    assertThat(found).isLessThan(LONGEST_LOOK.plus(STEPS));
  }

  @Test
  void everyWayToEndAChatIsUnderstood() {
    for (var how : YoutubeBroadcast.Ending.values()) {
      var show = stage.live("Show " + how);
      var heard = stage.listen();
      stage.until(() -> heard.reads("Show " + how));
      show.ends(how);
      stage.until(() -> heard.offAir().isPresent());
      assertThat(heard.ends).isEmpty();
      stage.closeListeners();
    }
  }

  @Test
  void aBrokenEncoderDoesNotEndTheChat() {
    var morning = stage.live("Morning show");
    var heard = stage.listen();
    stage.until(() -> heard.reads("Morning show"));

    morning.encoderBreaks();
    stage.pass(Duration.ofMinutes(6));
    morning.says("mara", "are you there?");
    stage.until(() -> heard.texts().contains("are you there?"));
    morning.encoderReturns();
    stage.pass(Duration.ofMinutes(6));

    assertThat(heard.offAirs).isEmpty();
    assertThat(stage.youtube.requestsTo("/live_chat")).isOne();
  }

  @Test
  void theChosenBroadcastAloneIsReadUntilItIsOver() {
    var morning = stage.live("Morning show");
    var vertical = stage.live("Vertical");
    var heard = stage.listen();
    stage.until(() -> heard.reads("Morning show") && heard.reads("Vertical"));

    stage.chosen.put(stage.channelOf("ada"), morning.id());
    stage.wake();
    stage.until(() -> heard.readings().contains("Vertical NOT_CHOSEN"));
    assertThat(heard.reads("Morning show")).isTrue();
    vertical.says("mara", "unheard");
    morning.says("mara", "heard");
    stage.until(() -> heard.texts().contains("heard"));
    assertThat(heard.texts()).doesNotContain("unheard");

    stage.chosen.clear();
    stage.wake();
    stage.until(() -> heard.reads("Vertical"));
    stage.chosen.put(stage.channelOf("ada"), morning.id());
    stage.wake();
    stage.until(() -> heard.readings().contains("Vertical NOT_CHOSEN"));

    morning.ends();
    stage.until(() -> heard.reads("Vertical"));
    assertThat(heard.readings()).containsExactly("Vertical READING");
  }

  @Test
  void wakingLooksAtOnceButNotTwiceWithinTenSeconds() {
    var heard = stage.listen();
    stage.until(() -> heard.offAir().isPresent());
    stage.pass(Duration.ofSeconds(11));
    stage.live("Morning show");
    int before = looks();

    stage.wake();
    var found = stage.until(() -> heard.reads("Morning show"));
    stage.wake();
    stage.wake();
    stage.pass(Duration.ofSeconds(5));

    assertThat(found).isLessThan(STEPS);
    assertThat(looks() - before).isOne();
  }

  @Test
  void aPlannedBroadcastIsAwaited() {
    var start = stage.clock.instant().plus(Duration.ofMinutes(8));
    var planned = stage.youtube.channel("ada").schedules("Evening show", start);
    var heard = stage.listen();
    stage.until(() -> heard.offAir().isPresent());
    assertThat(heard.offAir()).contains(new OffAir(OffAir.Reason.SCHEDULED, start));

    stage.pass(Duration.ofMinutes(8));
    planned.starts();
    var found = stage.until(() -> heard.reads("Evening show"));
    assertThat(found).isLessThan(Duration.ofSeconds(33));
  }

  @Test
  void aChatForMembersIsListedButNotRead() {
    var members = stage.live("Members").restrictTo(YoutubeBroadcast.Access.MEMBERS);
    var heard = stage.listen();
    stage.until(() -> heard.offAir().isPresent());
    stage.pass(Duration.ofMinutes(2));

    assertThat(heard.offAir().orElseThrow().reason()).isEqualTo(OffAir.Reason.NOT_READABLE);
    assertThat(heard.readings()).containsExactly("Members MEMBERS_ONLY");
    assertThat(members.polls()).isZero();
  }

  @Test
  void aChatThatIsSwitchedOffIsListed() {
    stage.live("Silent").withoutChat();
    var heard = stage.listen();
    stage.until(() -> heard.readings().contains("Silent CHAT_DISABLED"));

    assertThat(heard.ends).isEmpty();
    assertThat(stage.pollers.count()).isZero();
  }

  @Test
  void anUnlistedBroadcastIsReadByItsAddress() {
    var secret = stage.live("Rehearsal").unlisted();
    var heard = new HeardChat();
    stage.listen(Channel.named(Platform.YOUTUBE, "v=" + secret.id()), heard);
    stage.until(() -> heard.reads("Rehearsal"));

    secret.ends();
    stage.until(() -> heard.offAir().isPresent());
    assertThat(heard.ends).isEmpty();
  }

  @Test
  void aHandleWithoutAChannelIsToldApart() {
    var heard = new HeardChat();
    stage.listen(Channel.named(Platform.YOUTUBE, "@nobody_here"), heard);
    stage.until(() -> !heard.ends.isEmpty());

    assertThat(heard.ends).containsExactly(EndCause.NO_SUCH_CHANNEL);
  }

  @Test
  void closingClosesEverything() {
    var morning = stage.live("Morning show");
    var heard = stage.listen();
    stage.until(() -> heard.reads("Morning show"));

    stage.closeListeners();
    stage.until(() -> stage.pollers.count() == 0);
    stage.settle();
    int polls = morning.polls();
    morning.says("mara", "anybody?");
    stage.pass(Duration.ofMinutes(3));

    assertThat(morning.polls()).isEqualTo(polls);
    assertThat(stage.scheduler.waiting()).isZero();
    assertThat(heard.texts()).doesNotContain("anybody?");
    assertThat(heard.ends).isEmpty();
  }

  private int looks() {
    return (int) stage.youtube.requests().stream().filter(it -> it.endsWith("/live")).count();
  }
}
