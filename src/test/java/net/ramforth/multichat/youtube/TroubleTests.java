package net.ramforth.multichat.youtube;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import net.ramforth.multichat.chat.Broadcast;
import net.ramforth.multichat.chat.ChatEvent;
import net.ramforth.multichat.chat.ChatSink;
import net.ramforth.multichat.chat.EndCause;
import net.ramforth.multichat.chat.OffAir;
import net.ramforth.multichat.chat.Origin;
import net.ramforth.multichat.testing.youtube.StandInYouTube;
import net.ramforth.multichat.testing.youtube.YoutubeBroadcast;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What goes wrong between YouTube and us, and how little of it anybody notices. */
class TroubleTests {

  private final YoutubeStage stage = new YoutubeStage();

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  void aLostAnswerIsAskedForAgainAndNothingIsDoubled() {
    var morning = stage.live("Morning show");
    var heard = heardFrom("Morning show");

    stage.youtube.cutNext(StandInYouTube.GET_LIVE_CHAT, 1);
    stage.youtube.refuseNext(StandInYouTube.GET_LIVE_CHAT, 503, 2);
    morning.says("mara", "one");
    stage.until(() -> heard.texts().contains("one"));
    stage.youtube.answerHtmlNext(StandInYouTube.GET_LIVE_CHAT, 1);
    morning.says("mara", "two");
    stage.until(() -> heard.texts().contains("two"));

    assertThat(heard.texts()).containsExactly("one", "two");
    assertThat(stage.youtube.requestsTo("/live_chat")).isOne();
  }

  @Test
  void anExpiredTokenLeadsToAFreshPageAndWhatWasMissedIsLive() {
    var morning = stage.live("Morning show");
    morning.says("mara", "before");
    var heard = heardFrom("Morning show");
    morning.says("mara", "one");
    stage.until(() -> heard.texts().contains("one"));

    morning.expireTokens();
    morning.says("mara", "two");
    stage.until(() -> heard.texts().contains("two"));
    morning.says("mara", "three");
    stage.until(() -> heard.texts().contains("three"));

    assertThat(heard.texts()).containsExactly("before", "one", "two", "three");
    assertThat(heard.texts(Origin.LIVE)).containsExactly("one", "two", "three");
    assertThat(stage.youtube.requestsTo("/live_chat")).isEqualTo(2);
  }

  @Test
  void aReloadIsDoneAtOnceAndDoublesNothing() {
    var morning = stage.live("Morning show");
    var heard = heardFrom("Morning show");
    morning.says("mara", "one");
    stage.until(() -> heard.texts().contains("one"));

    morning.ordersReload();
    morning.says("mara", "two");
    stage.until(() -> heard.texts().contains("two"));

    assertThat(heard.texts()).containsExactly("one", "two");
  }

  @Test
  void aForbiddenChatIsLeftAloneForGood() {
    var morning = stage.live("Morning show");
    var heard = heardFrom("Morning show");

    morning.refusePolls(403);
    stage.until(() -> heard.readings().contains("Morning show MEMBERS_ONLY"));
    int polls = morning.polls();
    stage.pass(Duration.ofMinutes(15));

    assertThat(morning.polls()).isEqualTo(polls);
    assertThat(heard.offAir().orElseThrow().reason()).isEqualTo(OffAir.Reason.NOT_READABLE);
  }

  @Test
  void beingTakenForARobotSilencesEverybodyAndLosesNothing() {
    var morning = stage.live("Morning show");
    var heard = heardFrom("Morning show");
    var mosShow = stage.youtube.channel("mo").goesLive("Mo's show");
    var mos = new HeardChat();
    stage.listen(stage.channelOf("mo"), mos);
    stage.until(() -> mos.reads("Mo's show"));

    stage.youtube.raiseTooManyRequests();
    stage.until(() -> !heard.reads("Morning show") && !mos.reads("Mo's show"));
    int before = stage.youtube.requests().size();
    morning.says("mara", "unheard for now");
    mosShow.says("mara", "this as well");
    stage.pass(Duration.ofSeconds(25));
    assertThat(stage.youtube.requests().size()).isEqualTo(before);

    stage.youtube.lowerWalls();
    stage.until(() -> heard.reads("Morning show") && mos.reads("Mo's show"));
    assertThat(heard.texts()).containsExactly("unheard for now");
    assertThat(mos.texts()).containsExactly("this as well");
    assertThat(heard.offAirs).isEmpty();
    assertThat(stage.youtube.requestsTo("/live_chat")).isEqualTo(2);
  }

  @Test
  void aWallIsNeverTakenForOffline() {
    stage.youtube.raiseConsentWall();
    var first = stage.listen();
    stage.until(() -> !first.ends.isEmpty());
    stage.youtube.raiseCaptcha(200);
    var second = stage.listen();
    stage.until(() -> !second.ends.isEmpty());

    assertThat(first.offAirs).isEmpty();
    assertThat(first.ends).containsExactly(EndCause.PLATFORM_ERROR);
    assertThat(second.offAirs).isEmpty();
    assertThat(second.ends).containsExactly(EndCause.BLOCKED);
  }

  @Test
  void aWallDuringABroadcastStopsOnlyTheLooks() {
    var morning = stage.live("Morning show");
    var heard = heardFrom("Morning show");
    stage.youtube.refuseNext("/channel/" + stage.channelOf("ada").id() + "/live", 500, 9);

    stage.pass(Duration.ofMinutes(10));
    morning.says("mara", "all well");
    stage.until(() -> heard.texts().contains("all well"));

    assertThat(heard.ends).isEmpty();
    assertThat(heard.offAirs).isEmpty();
  }

  @Test
  void noNetworkIsNotNoBroadcast() {
    stage.youtube.down();
    var heard = stage.listen();
    stage.until(() -> !heard.ends.isEmpty());

    assertThat(heard.ends).containsExactly(EndCause.UNREACHABLE);
    assertThat(heard.offAirs).isEmpty();
  }

  @Test
  void anOutageOfMinutesIsSurvived() {
    var morning = stage.live("Morning show");
    var heard = heardFrom("Morning show");
    morning.says("mara", "before");
    stage.until(() -> heard.texts().contains("before"));

    stage.youtube.down();
    stage.pass(Duration.ofMinutes(2));
    assertThat(heard.reads("Morning show")).isFalse();
    morning.says("mara", "meanwhile");
    stage.youtube.up();
    stage.until(() -> heard.texts().contains("meanwhile"));

    assertThat(heard.texts()).containsExactly("before", "meanwhile");
    assertThat(heard.offAirs).isEmpty();
  }

  @Test
  void whatNobodyKnowsYetChangesNothingElse() {
    var morning = stage.live("Morning show");
    var heard = heardFrom("Morning show");

    morning.unknownAction("danceAction");
    morning.broken();
    morning.says("mara", "still here");
    stage.until(() -> heard.texts().contains("still here"));

    assertThat(heard.texts()).containsExactly("still here");
    assertThat(stage.youtube.requestsTo("/live_chat")).isOne();
  }

  @Test
  void aSinkThatThrowsOrHangsCostsItself() {
    var morning = stage.live("Morning show");
    var heard = heardFrom("Morning show");
    stage.listen(stage.channelOf("ada"), new Throwing());
    var hanging = new Hanging();
    stage.listen(stage.channelOf("ada"), hanging);
    stage.pass(Duration.ofSeconds(3));

    for (int i = 0; i < 5; i++) {
      morning.says("mara", "line " + i);
      stage.pass(Duration.ofSeconds(2));
    }
    stage.until(() -> heard.texts().size() == 5);

    assertThat(stage.pollers.count()).isOne();
    hanging.release();
  }

  @Test
  void aDeletedVideoIsOver() {
    var morning = stage.live("Morning show");
    var heard = heardFrom("Morning show");

    morning.ends();
    stage.youtube.delete(morning);
    stage.until(() -> heard.offAir().isPresent());

    assertThat(heard.offAir()).contains(new OffAir(OffAir.Reason.NOTHING_LIVE, null));
  }

  @Test
  void everythingLooksLikeOneBrowser() {
    var heard = heardFrom(stage.live("Morning show").title());
    stage.pass(Duration.ofMinutes(3));

    assertThat(heard.ends).isEmpty();
    assertThat(stage.youtube.visitorsInDisguise()).isEmpty();
  }

  @Test
  void aChatThatBecomesOneForMembersSaysSo() {
    var morning = stage.live("Morning show");
    var heard = heardFrom("Morning show");

    morning.restrictTo(YoutubeBroadcast.Access.MEMBERS);
    stage.until(() -> heard.readings().contains("Morning show MEMBERS_ONLY"));
    morning.restrictTo(YoutubeBroadcast.Access.EVERYBODY);
    stage.until(() -> heard.reads("Morning show"));
  }

  private HeardChat heardFrom(String title) {
    var heard = stage.listen();
    stage.until(() -> heard.reads(title));
    return heard;
  }

  private static class Throwing implements ChatSink {

    @Override
    public void accept(ChatEvent event) {
      throw new IllegalStateException("no room for " + event.channel().name());
    }

    @Override
    public void live(List<Broadcast> broadcasts) {
      throw new IllegalStateException("not now");
    }

    @Override
    public void offAir(OffAir why, List<Broadcast> broadcasts) {
      throw new IllegalStateException("not now");
    }

    @Override
    public void ended(EndCause cause) {
      throw new IllegalStateException("not now");
    }
  }

  private static final class Hanging extends Throwing {

    private final CountDownLatch released = new CountDownLatch(1);

    @Override
    public void live(List<Broadcast> broadcasts) {
      try {
        released.await();
      } catch (InterruptedException stop) {
        Thread.currentThread().interrupt();
      }
    }

    void release() {
      released.countDown();
    }
  }
}
