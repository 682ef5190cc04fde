package net.ramforth.multichat.twitch;

import static net.ramforth.multichat.twitch.AdasTwitch.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CountDownLatch;
import net.ramforth.multichat.chat.ChatEvent;
import net.ramforth.multichat.chat.EndCause;
import net.ramforth.multichat.chat.Origin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was said while the connection was gone. */
class GapTests {

  private final RecentMessagesServer recent = new RecentMessagesServer();
  private final AdasTwitch twitch = new AdasTwitch();
  private final RecordingSink sink = twitch.sink;

  @BeforeEach
  void somebodyCanTell() {
    twitch.recentMessagesUrl = recent.url();
  }

  @AfterEach
  void stop() {
    twitch.close();
    recent.close();
  }

  @Test
  void whatWasMissedComesBeforeWhatIsSaidNow() {
    loseTheConnection();
    recent.lines.add(message("2", "said in the dark").strip());
    recent.gate = new CountDownLatch(1);

    twitch.listen();
    twitch.awaitLives(2);
    await().untilAsserted(() -> assertThat(recent.asked).hasSize(1));
    twitch.irc.say(message("3", "said in the light"));
    recent.gate.countDown();

    await().untilAsserted(() -> assertThat(sink.texts()).hasSize(3));
    assertThat(sink.texts())
        .containsExactly("said before", "said in the dark", "said in the light");
    assertThat(sink.events.stream().map(GapTests::origin))
        .containsExactly(Origin.LIVE, Origin.BACKLOG, Origin.LIVE);
    assertThat(recent.asked.getFirst().toString())
        .matches("/api/v2/recent-messages/ada\\?limit=200&after=\\d+&hide_moderated_messages=true");
  }

  @Test
  void whatWasRemovedMeanwhileIsRemoved() {
    loseTheConnection();
    recent.lines.add("@room-id=1001;target-user-id=2002 :tmi.twitch.tv CLEARCHAT #ada :mara");

    twitch.listen();

    await().untilAsserted(() -> assertThat(sink.events).hasSize(2));
    assertThat(sink.events.getLast()).isInstanceOf(ChatEvent.AuthorSilenced.class);
  }

  @Test
  void nobodyAnsweringLosesNothingThatIsSaidNow() {
    loseTheConnection();
    recent.status = 500;

    twitch.listen();
    twitch.awaitLives(2);
    twitch.irc.say(message("3", "said in the light"));

    await()
        .untilAsserted(
            () -> assertThat(sink.texts()).containsExactly("said before", "said in the light"));
    assertThat(twitch.meters.counter("multichat.twitch.gaps.unfilled").count()).isEqualTo(1);
  }

  @Test
  void linesThatAreNoneCostThemselves() {
    loseTheConnection();
    recent.lines.add("");
    recent.lines.add("@@@ :::");
    recent.lines.add(message("2", "said in the dark").strip());

    twitch.listen();

    await()
        .untilAsserted(
            () -> assertThat(sink.texts()).containsExactly("said before", "said in the dark"));
  }

  @Test
  void aFirstLookAsksNobody() {
    twitch.listenUntilLive();
    twitch.irc.say(message("1", "hello"));
    await().untilAsserted(() -> assertThat(sink.texts()).containsExactly("hello"));
    assertThat(recent.asked).isEmpty();
  }

  private void loseTheConnection() {
    twitch.listenUntilLive();
    twitch.irc.say(message("1", "said before"));
    await().untilAsserted(() -> assertThat(sink.texts()).containsExactly("said before"));
    twitch.irc.drop();
    twitch.awaitEnd(EndCause.CONNECTION_LOST);
  }

  private static Origin origin(ChatEvent event) {
    return ((ChatEvent.MessagePosted) event).message().origin();
  }
}
