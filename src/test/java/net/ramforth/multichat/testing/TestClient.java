package net.ramforth.multichat.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** An IRC client that shows what it hears, line by line. */
final class TestClient implements AutoCloseable, WebSocket.Listener {

  private static final int PATIENCE_SECONDS = 5;

  private final HttpClient http = HttpClient.newHttpClient();
  private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
  private final CountDownLatch ended = new CountDownLatch(1);
  private final WebSocket socket;

  TestClient(StandInTwitch twitch) {
    socket = http.newWebSocketBuilder().buildAsync(URI.create(twitch.ircUrl()), this).join();
  }

  /** Logs in and joins, up to the room's state. */
  static TestClient anonymousIn(StandInTwitch twitch, String channel) throws InterruptedException {
    var client = new TestClient(twitch);
    client.sends("CAP REQ :twitch.tv/tags twitch.tv/commands");
    client.sends("NICK justinfan4711");
    client.sends("JOIN #" + channel);
    client.hears("ROOMSTATE #" + channel);
    return client;
  }

  void sends(String line) {
    socket.sendText(line, true).join();
  }

  /** The next line that contains this; those before it are passed over. */
  String hears(String part) throws InterruptedException {
    var passed = new StringBuilder();
    for (var line = next(); line != null; line = next()) {
      if (line.contains(part)) {
        return line;
      }
      passed.append(line).append('\n');
    }
    throw new AssertionError("heard no '" + part + "', only:\n" + passed);
  }

  /** Asks for a sign of life and reports what came before it. */
  void hearsNothingMore() throws InterruptedException {
    sends("PING :still-there");
    assertThat(next()).isEqualTo(":tmi.twitch.tv PONG tmi.twitch.tv :still-there");
  }

  boolean hearsNothingFor(long millis) throws InterruptedException {
    return heard.poll(millis, TimeUnit.MILLISECONDS) == null;
  }

  boolean isCutOff() throws InterruptedException {
    return ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  private @Nullable String next() throws InterruptedException {
    return heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
    text.toString().lines().forEach(heard::add);
    from.request(1);
    return null;
  }

  @Override
  public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
    ended.countDown();
    return null;
  }

  @Override
  public void onError(WebSocket from, Throwable problem) {
    ended.countDown();
  }

  @Override
  public void close() {
    socket.abort();
    http.shutdownNow();
  }
}
