package net.ramforth.multichat.twitch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.ChatListener;
import net.ramforth.multichat.chat.ChatSink;
import net.ramforth.multichat.chat.EndCause;
import net.ramforth.multichat.chat.Platform;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Ada's channel at a Twitch on this machine, and our source that reads it. */
final class AdasTwitch implements AutoCloseable {

  static final Channel ADAS_CHANNEL = new Channel(Platform.TWITCH, "1001", "ada");
  static final Duration SHORT = Duration.ofMillis(200);
  static final Duration LONG = Duration.ofSeconds(30);

  final ScriptedIrcServer irc = new ScriptedIrcServer();
  final ValidationServer id;
  final TokensOfAda tokens = new TokensOfAda();
  final RecordingSink sink = new RecordingSink();
  final SimpleMeterRegistry meters = new SimpleMeterRegistry();

  URI ircUrl = irc.url();
  @Nullable URI recentMessagesUrl;
  Duration connectTimeout = LONG;
  Duration joinTimeout = LONG;
  Duration pingAfter = LONG;
  Duration pongTimeout = LONG;
  Duration validateEvery = LONG;
  Duration reconnectPause = LONG;

  private @Nullable TokenValidation validation;
  private @Nullable TwitchChat chat;

  AdasTwitch() {
    try {
      id = new ValidationServer();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  ChatListener listen() {
    return listen(ADAS_CHANNEL, sink);
  }

  ChatListener listen(Channel channel, ChatSink into) {
    if (chat == null) {
      TwitchProperties properties =
          new TwitchProperties(
              ircUrl,
              id.url(),
              recentMessagesUrl,
              connectTimeout,
              joinTimeout,
              pingAfter,
              pongTimeout,
              validateEvery,
              LONG,
              reconnectPause);
      validation = new TokenValidation(properties, JsonMapper.shared());
      RecentMessages recent = new RecentMessages(properties, JsonMapper.shared(), meters);
      Logins logins = new Logins(tokens, validation);
      chat = new TwitchChat(properties, logins, new LineCounts(meters), recent, Clock.systemUTC());
    }
    return chat.listen(channel, into);
  }

  ChatListener listenUntilLive() {
    ChatListener listener = listen();
    awaitLives(1);
    return listener;
  }

  void awaitLives(int times) {
    await().untilAsserted(() -> assertThat(sink.lives).hasValue(times));
  }

  void awaitEnd(EndCause cause) {
    await().untilAsserted(() -> assertThat(sink.ends).containsExactly(cause));
  }

  void closeSource() {
    if (chat != null && validation != null) {
      chat.close();
      validation.close();
    }
  }

  @Override
  public void close() {
    closeSource();
    irc.close();
    id.close();
  }

  /** What Mara writes, as a line with its end. */
  static String message(String id, String text) {
    return "@id=%s;user-id=2002 :mara!mara@mara.tmi.twitch.tv PRIVMSG #ada :%s\r\n"
        .formatted(id, text);
  }
}
