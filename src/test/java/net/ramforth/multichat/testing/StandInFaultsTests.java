package net.ramforth.multichat.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StandInFaultsTests {

  private final HttpClient http = HttpClient.newHttpClient();
  private StandInTwitch twitch;

  @BeforeEach
  void start() {
    twitch = StandInTwitch.start();
  }

  @AfterEach
  void stop() {
    twitch.close();
    http.shutdownNow();
  }

  @Test
  void droppedConnectionsEndAndNewOnesAreAccepted() throws Exception {
    try (var client = TestClient.anonymousIn(twitch, "ada")) {
      twitch.drop();
      assertThat(client.isCutOff()).isTrue();
    }
    try (var again = TestClient.anonymousIn(twitch, "ada")) {
      again.hearsNothingMore();
    }
  }

  @Test
  void aStalledServerStaysOpenAndSaysNothing() throws Exception {
    try (var client = TestClient.anonymousIn(twitch, "ada")) {
      twitch.stall();
      twitch.channel("ada").says("mara", "lost");
      client.sends("PING :hello");
      assertThat(client.hearsNothingFor(200)).isTrue();
      twitch.resume();
      client.hearsNothingMore();
    }
  }

  @Test
  void reconnectIsAnnounced() throws Exception {
    try (var client = TestClient.anonymousIn(twitch, "ada")) {
      twitch.sendReconnect();
      assertThat(client.hears("RECONNECT")).isEqualTo(":tmi.twitch.tv RECONNECT");
    }
  }

  @Test
  void aClientThatOwesAPongIsCut() throws Exception {
    try (var client = TestClient.anonymousIn(twitch, "ada")) {
      twitch.pingAll();
      client.hears("PING :tmi.twitch.tv");
      client.sends("PONG :tmi.twitch.tv");
      client.hearsNothingMore();
      twitch.pingAll();
      twitch.pingAll();
      assertThat(client.isCutOff()).isTrue();
    }
  }

  @Test
  void aClosedTwitchComesBackOnTheSamePorts() throws Exception {
    var http = twitch.httpUrl();
    var irc = twitch.ircUrl();
    twitch.down();
    assertThatThrownBy(() -> status("/oauth2/validate")).isInstanceOf(ConnectException.class);
    twitch.up();
    assertThat(twitch.httpUrl()).isEqualTo(http);
    assertThat(twitch.ircUrl()).isEqualTo(irc);
    assertThat(status("/oauth2/validate")).isEqualTo(401);
    TestClient.anonymousIn(twitch, "ada").close();
  }

  @Test
  void errorsComeAsOftenAsAskedFor() throws Exception {
    twitch.answer5xx("/oauth2/validate", 2);
    assertThat(status("/oauth2/validate")).isEqualTo(503);
    assertThat(status("/oauth2/validate")).isEqualTo(503);
    assertThat(status("/oauth2/validate")).isEqualTo(401);
    assertThat(twitch.requests()).containsOnly("GET /oauth2/validate").hasSize(3);
  }

  @Test
  void aSlowPathAnswersLate() throws Exception {
    twitch.slow("/oauth2/validate", Duration.ofMillis(300));
    long started = System.nanoTime();
    status("/oauth2/validate");
    assertThat(Duration.ofNanos(System.nanoTime() - started)).isGreaterThan(Duration.ofMillis(290));
  }

  private int status(String path) throws Exception {
    var request = HttpRequest.newBuilder(URI.create(twitch.httpUrl() + path)).build();
    return http.send(request, BodyHandlers.discarding()).statusCode();
  }
}
