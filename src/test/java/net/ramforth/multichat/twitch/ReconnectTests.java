package net.ramforth.multichat.twitch;

import static net.ramforth.multichat.twitch.AdasTwitch.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import net.ramforth.multichat.chat.ChatListener;
import net.ramforth.multichat.chat.EndCause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReconnectTests {

  private final AdasTwitch twitch = new AdasTwitch();
  private final ScriptedIrcServer irc = twitch.irc;
  private final RecordingSink sink = twitch.sink;

  @AfterEach
  void stopTwitch() {
    twitch.close();
  }

  private static final String RECONNECT = ":tmi.twitch.tv RECONNECT\r\n";

  @Test
  void theNewConnectionIsThereBeforeTheOldOneGoes() {
    twitch.listenUntilLive();
    irc.mutedCommands.add("JOIN");

    irc.say(RECONNECT);

    await().untilAsserted(() -> assertThat(irc.count("JOIN")).isEqualTo(2));
    assertThat(irc.open()).hasSize(2);
    irc.say(irc.open().getFirst(), message("1", "heard on the old one"));
    await().untilAsserted(() -> assertThat(sink.texts()).containsExactly("heard on the old one"));
    irc.say(irc.open().getLast(), "@room-id=1001 :tmi.twitch.tv ROOMSTATE #ada\r\n");
    twitch.awaitLives(2);
    await().untilAsserted(() -> assertThat(irc.open()).hasSize(1));
    irc.say(message("2", "heard on the new one"));
    await().untilAsserted(() -> assertThat(sink.texts()).hasSize(2));
    assertThat(sink.ends).isEmpty();
    assertThat(sink.threads).hasSize(1);
  }

  @Test
  void theChannelSaysWhichOneItIsBeforeItIsHeard() {
    twitch.listenUntilLive();
    assertThat(sink.ids).containsExactly("1001 after 0 lives");

    irc.say(RECONNECT);

    twitch.awaitLives(2);
    assertThat(sink.ids).containsExactly("1001 after 0 lives", "1001 after 1 lives");
  }

  @Test
  void aChannelIdThatIsNoneIsNotPassedOn() {
    irc.answerToJoin = "@room-id=../etc :tmi.twitch.tv ROOMSTATE %s\r\n";
    twitch.listenUntilLive();
    assertThat(sink.ids).isEmpty();
  }

  @Test
  void theOldConnectionMayGoBeforeTheNewOneIsThere() {
    twitch.listenUntilLive();
    irc.mutedCommands.add("JOIN");
    irc.say(RECONNECT);
    await().untilAsserted(() -> assertThat(irc.count("JOIN")).isEqualTo(2));

    irc.open().getFirst().close().syncUninterruptibly();

    await().untilAsserted(() -> assertThat(irc.open()).hasSize(1));
    irc.say("@room-id=1001 :tmi.twitch.tv ROOMSTATE #ada\r\n");
    twitch.awaitLives(2);
    assertThat(sink.ends).isEmpty();
  }

  @Test
  void aNewConnectionThatFailsLeavesTheOldOneAlone() {
    twitch.listenUntilLive();
    irc.httpStatus = 503;

    irc.say(RECONNECT);

    await().untilAsserted(() -> assertThat(irc.refusedHandshakes).hasValue(1));
    await().untilAsserted(() -> assertThat(irc.open()).hasSize(1));
    irc.say(message("1", "still here"));
    await().untilAsserted(() -> assertThat(sink.texts()).containsExactly("still here"));
    assertThat(sink.ends).isEmpty();

    irc.drop();
    twitch.awaitEnd(EndCause.CONNECTION_LOST);
  }

  @Test
  void bothConnectionsGoneIsTheEnd() {
    twitch.listenUntilLive();
    irc.mutedCommands.add("JOIN");
    irc.say(RECONNECT);
    await().untilAsserted(() -> assertThat(irc.count("JOIN")).isEqualTo(2));

    irc.drop();

    twitch.awaitEnd(EndCause.CONNECTION_LOST);
  }

  @Test
  void aLoginRefusedWhileReconnectingIsReplacedToo() {
    twitch.listenUntilLive();
    irc.refusedPasses.add("oauth:first");

    irc.say(RECONNECT);

    twitch.awaitLives(2);
    assertThat(irc.received).contains("PASS oauth:second");
    assertThat(sink.ends).isEmpty();
  }

  @Test
  void whoAsksAgainAtOnceIsLeftToTheSupervisor() {
    twitch.listenUntilLive();
    irc.say(RECONNECT + RECONNECT);
    twitch.awaitLives(2);
    await().untilAsserted(() -> assertThat(irc.open()).hasSize(1));

    irc.say(RECONNECT);

    twitch.awaitEnd(EndCause.CONNECTION_LOST);
    assertThat(irc.count("JOIN")).isEqualTo(2);
  }

  @Test
  void whoAsksAgainLaterIsObeyedAgain() {
    twitch.reconnectPause = Duration.ZERO;
    twitch.listenUntilLive();

    for (int lives = 2; lives < 5; lives++) {
      irc.say(RECONNECT);
      twitch.awaitLives(lives);
      await().untilAsserted(() -> assertThat(irc.open()).hasSize(1));
    }

    assertThat(sink.ends).isEmpty();
  }

  @Test
  void beingAskedBeforeBeingLetInEndsTheAttempt() {
    irc.answerToJoin = RECONNECT;

    twitch.listen();

    twitch.awaitEnd(EndCause.CONNECTION_LOST);
  }

  @Test
  void closingInTheMiddleClosesBoth() {
    ChatListener listener = twitch.listenUntilLive();
    irc.mutedCommands.add("JOIN");
    irc.say(RECONNECT);
    await().untilAsserted(() -> assertThat(irc.count("JOIN")).isEqualTo(2));

    listener.close();

    await().untilAsserted(() -> assertThat(irc.open()).isEmpty());
    assertThat(sink.ends).isEmpty();
  }
}
