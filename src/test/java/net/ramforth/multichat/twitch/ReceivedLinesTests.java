package net.ramforth.multichat.twitch;

import static net.ramforth.multichat.twitch.AdasTwitch.ADAS_CHANNEL;
import static net.ramforth.multichat.twitch.AdasTwitch.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.websocketx.BinaryWebSocketFrame;
import io.netty.handler.codec.http.websocketx.ContinuationWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import net.ramforth.multichat.chat.Broadcast;
import net.ramforth.multichat.chat.ChatEvent;
import net.ramforth.multichat.chat.ChatSink;
import net.ramforth.multichat.chat.EndCause;
import net.ramforth.multichat.chat.OffAir;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReceivedLinesTests {

  private final AdasTwitch twitch = new AdasTwitch();
  private final ScriptedIrcServer irc = twitch.irc;
  private final RecordingSink sink = twitch.sink;

  @AfterEach
  void stopTwitch() {
    twitch.close();
  }

  @Test
  void oneFrameMayHoldManyLines() {
    twitch.listenUntilLive();

    irc.say(message("1", "one") + "PING :are you there\r\n" + message("2", "two"));

    await().untilAsserted(() -> assertThat(sink.texts()).containsExactly("one", "two"));
    await().untilAsserted(() -> assertThat(irc.received).contains("PONG :are you there"));
  }

  @Test
  void aLineMayComeInPieces() {
    twitch.listenUntilLive();
    var connection = irc.open().getFirst();
    String line = message("1", "in three 🎉 pieces");
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    int middleOfEmoji = line.indexOf("🎉") + 2;

    irc.send(
        connection,
        new TextWebSocketFrame(false, 0, Unpooled.copiedBuffer(bytes, 0, middleOfEmoji)));
    irc.send(
        connection,
        new ContinuationWebSocketFrame(
            true,
            0,
            Unpooled.copiedBuffer(bytes, middleOfEmoji, bytes.length - 5 - middleOfEmoji)));
    irc.send(
        connection,
        new TextWebSocketFrame(true, 0, Unpooled.copiedBuffer(bytes, bytes.length - 5, 5)));

    await().untilAsserted(() -> assertThat(sink.texts()).containsExactly("in three 🎉 pieces"));
  }

  @Test
  void linesThatMakeNoSenseCostOnlyThemselves() {
    twitch.listenUntilLive();

    irc.say("@@@ :\r\n\r\n:x\r\nSING #ada :la\r\n" + message("1", "still here"));
    irc.send(
        irc.open().getFirst(),
        new BinaryWebSocketFrame(Unpooled.wrappedBuffer(new byte[] {(byte) 0xff, '\r', '\n'})));
    irc.say(message("2", "and here"));

    await().untilAsserted(() -> assertThat(sink.texts()).containsExactly("still here", "and here"));
    assertThat(twitch.meters.counter("multichat.twitch.unknown", "kind", "sing").count()).isOne();
    assertThat(twitch.meters.counter("multichat.twitch.unknown", "kind", "unparseable").count())
        .isEqualTo(3);
    assertThat(twitch.meters.counter("multichat.twitch.lines").count()).isGreaterThan(6);
    assertThat(sink.ends).isEmpty();
  }

  @Test
  void aLineThatBreaksTheReaderCostsOnlyItself() {
    AtomicBoolean broken = new AtomicBoolean();
    twitch.listen(
        ADAS_CHANNEL,
        new ChatSink() {
          @Override
          public void accept(ChatEvent event) {
            if (broken.compareAndSet(false, true)) {
              throw new IllegalStateException("the first one breaks");
            }
            sink.accept(event);
          }

          @Override
          public void live(List<Broadcast> broadcasts) {
            sink.live(broadcasts);
          }

          @Override
          public void offAir(OffAir why, List<Broadcast> broadcasts) {
            sink.offAir(why, broadcasts);
          }

          @Override
          public void ended(EndCause cause) {
            sink.ended(cause);
          }
        });
    twitch.awaitLives(1);

    irc.say(message("1", "breaks") + message("2", "stays"));

    await().untilAsserted(() -> assertThat(sink.texts()).containsExactly("stays"));
    assertThat(
            twitch
                .meters
                .counter("multichat.twitch.broken", "kind", "IllegalStateException")
                .count())
        .isOne();
  }

  @Test
  void aFrameBeyondAllBoundsEndsItsConnectionAlone() {
    RecordingSink other = new RecordingSink();
    twitch.listenUntilLive();
    twitch.listen(ADAS_CHANNEL, other);
    await().untilAsserted(() -> assertThat(other.lives).hasValue(1));

    irc.say(irc.open().getFirst(), "x".repeat(600 * 1024));

    twitch.awaitEnd(EndCause.PLATFORM_ERROR);
    irc.say(message("1", "hello"));
    await().untilAsserted(() -> assertThat(other.texts()).containsExactly("hello"));
    assertThat(other.ends).isEmpty();
  }
}
