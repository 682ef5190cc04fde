package net.ramforth.multichat.twitch;

import static net.ramforth.multichat.twitch.AdasTwitch.ADAS_CHANNEL;
import static net.ramforth.multichat.twitch.AdasTwitch.SHORT;
import static net.ramforth.multichat.twitch.AdasTwitch.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.ChatListener;
import net.ramforth.multichat.chat.EndCause;
import net.ramforth.multichat.chat.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TwitchChatTests {

  private final AdasTwitch twitch = new AdasTwitch();
  private final ScriptedIrcServer irc = twitch.irc;
  private final RecordingSink sink = twitch.sink;

  @AfterEach
  void stopTwitch() {
    twitch.close();
  }

  @Test
  void aChannelIsJoinedWithItsTokenAndHeard() {
    twitch.listenUntilLive();

    irc.say(message("1", "hello from mara"));

    await().untilAsserted(() -> assertThat(sink.texts()).containsExactly("hello from mara"));
    assertThat(irc.received)
        .containsExactly(
            "CAP REQ :twitch.tv/tags twitch.tv/commands",
            "PASS oauth:first",
            "NICK ada",
            "JOIN #ada");
    assertThat(sink.ends).isEmpty();
    assertThat(twitch.tokens.callers).allMatch(Thread::isVirtual);
  }

  @Test
  void aChannelWithoutTokenIsReadAnonymously() {
    twitch.tokens.anonymous = true;

    twitch.listen(Channel.named(Platform.TWITCH, "Ada"), sink);

    twitch.awaitLives(1);
    assertThat(irc.received.get(1)).isEqualTo("PASS SCHMOOPIIE");
    assertThat(irc.received.get(2)).matches("NICK justinfan\\d+");
    assertThat(irc.received.get(3)).isEqualTo("JOIN #ada");
    assertThat(twitch.id.asked).isEmpty();
  }

  @Test
  void aNameThatIsNoneNeverReachesTheWire() {
    twitch.tokens.anonymous = true;

    twitch.listen(Channel.named(Platform.TWITCH, "ada\r\nQUIT"), sink);

    twitch.awaitEnd(EndCause.NO_SUCH_CHANNEL);
    assertThat(irc.received).isEmpty();
  }

  @Test
  void aDroppedConnectionIsLost() {
    twitch.listenUntilLive();

    irc.drop();

    twitch.awaitEnd(EndCause.CONNECTION_LOST);
  }

  @Test
  void nobodyBehindTheAddressIsUnreachable() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      twitch.ircUrl = URI.create("ws://localhost:" + free.getLocalPort());
    }
    twitch.listen();

    twitch.awaitEnd(EndCause.UNREACHABLE);
  }

  @Test
  void aNameThatDoesNotResolveIsUnreachable() {
    twitch.ircUrl = URI.create("ws://twitch.invalid");
    twitch.listen();

    twitch.awaitEnd(EndCause.UNREACHABLE);
  }

  @Test
  void aSecureAddressWithoutTlsBehindItIsUnreachable() {
    twitch.ircUrl = URI.create(irc.url().toString().replace("ws:", "wss:"));
    twitch.listen();

    await().untilAsserted(() -> assertThat(sink.ends).hasSize(1));
    assertThat(sink.ends.getFirst()).isIn(EndCause.UNREACHABLE, EndCause.CONNECTION_LOST);
  }

  @Test
  void aHandshakeNobodyAnswersIsUnreachable() {
    irc.mutedCommands.add("HTTP");
    twitch.connectTimeout = SHORT;
    twitch.listen();

    twitch.awaitEnd(EndCause.UNREACHABLE);
  }

  @ParameterizedTest
  @CsvSource({"503,PLATFORM_ERROR", "404,PLATFORM_ERROR", "429,RATE_LIMITED"})
  void aRefusedHandshakeSaysWhy(int status, EndCause cause) {
    irc.httpStatus = status;
    twitch.listen();

    twitch.awaitEnd(cause);
  }

  @Test
  void aServerThatNeverWelcomesWentSilent() {
    irc.mutedCommands.add("NICK");
    twitch.connectTimeout = Duration.ofSeconds(2);
    twitch.listen();

    twitch.awaitEnd(EndCause.WENT_SILENT);
  }

  @Test
  void aChannelThatNeverAnswersDoesNotExist() {
    irc.mutedCommands.add("JOIN");
    twitch.joinTimeout = SHORT;
    twitch.listen();

    twitch.awaitEnd(EndCause.NO_SUCH_CHANNEL);
    assertThat(sink.lives).hasValue(0);
  }

  @Test
  void theStateOfAnotherRoomDoesNotMakeUsLive() {
    irc.answerToJoin = "@room-id=7 :tmi.twitch.tv ROOMSTATE #mo\r\n";
    twitch.joinTimeout = SHORT;
    twitch.listen();

    twitch.awaitEnd(EndCause.NO_SUCH_CHANNEL);
    assertThat(sink.lives).hasValue(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"msg_channel_suspended", "tos_ban"})
  void aSuspendedChannelSaysSo(String notice) {
    irc.answerToJoin = "@msg-id=" + notice + " :tmi.twitch.tv NOTICE %s :Gone.\r\n";
    twitch.listen();

    twitch.awaitEnd(EndCause.CHANNEL_SUSPENDED);
  }

  @Test
  void aQuietConnectionThatAnswersStays() {
    twitch.pingAfter = Duration.ofMillis(50);
    twitch.listenUntilLive();

    await().untilAsserted(() -> assertThat(irc.count("PING")).isGreaterThan(2));
    assertThat(sink.ends).isEmpty();
  }

  @Test
  void aHalfDeadConnectionWentSilent() {
    twitch.pingAfter = SHORT;
    twitch.pongTimeout = Duration.ofSeconds(1);
    irc.mutedCommands.add("PING");
    twitch.listenUntilLive();

    twitch.awaitEnd(EndCause.WENT_SILENT);
    assertThat(irc.count("PING")).isPositive();
  }

  @Test
  void closingIsHeardByNobodyAndMayBeDoneTwice() {
    ChatListener listener = twitch.listenUntilLive();

    listener.close();
    listener.close();

    await().untilAsserted(() -> assertThat(irc.open()).isEmpty());
    assertThat(sink.ends).isEmpty();
    assertThat(sink.events).isEmpty();
  }

  @Test
  void closingBeforeAnythingHappenedLeavesNothingBehind() {
    ChatListener listener = twitch.listen();
    listener.close();
    RecordingSink other = new RecordingSink();
    twitch.listen(ADAS_CHANNEL, other);

    await().untilAsserted(() -> assertThat(other.lives).hasValue(1));
    await().untilAsserted(() -> assertThat(irc.open()).hasSize(1));
    assertThat(sink.lives).hasValue(0);
    assertThat(sink.ends).isEmpty();
  }

  @Test
  void closingTheSourceClosesEverySocket() {
    twitch.listenUntilLive();

    twitch.closeSource();

    await().untilAsserted(() -> assertThat(irc.open()).isEmpty());
  }
}
