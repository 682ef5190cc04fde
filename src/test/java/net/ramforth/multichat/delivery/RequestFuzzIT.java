package net.ramforth.multichat.delivery;

import static net.ramforth.multichat.testing.Chats.posted;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.account.Accounts;
import net.ramforth.multichat.account.OverlayKeys;
import net.ramforth.multichat.account.Overlays;
import net.ramforth.multichat.chat.Platform;
import net.ramforth.multichat.room.Rooms;
import net.ramforth.multichat.testing.StompPage;
import net.ramforth.multichat.testing.fuzz.Fuzz;
import net.ramforth.multichat.testing.fuzz.JsonChanges;
import net.ramforth.multichat.testing.fuzz.TextChanges;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Requests and frames that no page of ours sends, to the running product. Each is answered without
 * a fault of the server's, and an overlay that is open meanwhile misses nothing.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "multichat.env-file=none")
class RequestFuzzIT {

  private static final Instant NOW = Instant.parse("2026-11-01T20:00:00Z");
  private static final String KOFI_TOKEN = "8d8bdf34-token";

  private static final List<String> FRAMES =
      List.of(
          "CONNECT\naccept-version:1.2\nheart-beat:10000,10000\noverlay-key:KEY\n\n\0",
          "SUBSCRIBE\nid:room\ndestination:/app/room\nlog:x\nafter:7\n\n\0",
          "SEND\ndestination:/app/seen\ncontent-type:application/json\n\n{\"source\":\"obs\"}\0",
          "UNSUBSCRIBE\nid:room\n\n\0",
          "DISCONNECT\nreceipt:7\n\n\0",
          "\n");

  private static final List<String> SHEETS =
      List.of(
          "#chat .author { color: red; font: 700 1em/1.2 \"Inter\", sans-serif }",
          "@media (min-width: 500px) { .message::before { content: \"\\201C\" } }",
          "@import url(https://example.org/a.css); :root { --chat-row-gap: calc(1px + 2em) }");

  @TempDir static Path folder;

  @LocalServerPort int port;
  @Autowired Accounts accounts;
  @Autowired OverlayKeys keys;
  @Autowired Overlays overlays;
  @Autowired Rooms rooms;

  private final HttpClient http =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private AccountId account;
  private String key;
  private StompPage overlay;

  @DynamicPropertySource
  static void keepToThisTest(DynamicPropertyRegistry properties) {
    properties.add("DATA_DIR", folder::toString);
  }

  @BeforeEach
  void anOpenOverlay() throws Exception {
    send("/local", "application/x-www-form-urlencoded", "_csrf=" + csrf("/"));
    account = accounts.localAccount();
    accounts.readAnonymously(account, Platform.TWITCH, "ada");
    key = keys.keyOf(overlays.mainOf(account).id()).value();
    overlay = StompPage.open(port, Map.of());
    overlay.connect(Map.of("accept-version", "1.2", "overlay-key", key));
    overlay.subscribe(Map.of()).awaitType("snapshot");
  }

  @AfterEach
  void close() {
    overlay.close();
    http.shutdownNow();
  }

  @Test
  void settingsAreTakenOrRefusedAndStayReadable() throws Exception {
    var token = csrf("/dashboard");
    var whole = List.of(JsonMapper.shared().readTree(get("/api/settings")));
    Fuzz.check(
        "settings",
        random -> JsonChanges.text(whole, random),
        body -> {
          assertThat(send("/api/settings", "application/json", body, "X-CSRF-TOKEN", token))
              .isBetween(200, 499);
          assertThat(JsonMapper.shared().readTree(get("/api/settings")).propertyNames())
              .containsAll(whole.getFirst().propertyNames());
        });
    // What was chosen by chance may hide the message that is waited for.
    var asBefore = whole.getFirst().toString();
    assertThat(send("/api/settings", "application/json", asBefore, "X-CSRF-TOKEN", token))
        .isEqualTo(200);
    theOverlayMissedNothing();
  }

  @Test
  void sheetsOfStyleAreTakenOrRefused() throws Exception {
    var token = csrf("/dashboard");
    Fuzz.check(
        "css",
        random -> TextChanges.of(SHEETS, random),
        sheet -> {
          var body = JsonMapper.shared().writeValueAsString(Map.of("css", Map.of("text", sheet)));
          assertThat(send("/api/settings", "application/json", body, "X-CSRF-TOKEN", token))
              .isBetween(200, 499);
          assertThat(JsonMapper.shared().readTree(get("/api/settings")).at("/css/text").isString())
              .isTrue();
        });
    theOverlayMissedNothing();
  }

  @Test
  void webhooksOfTipsAreTakenOrRefused() throws Exception {
    var token = csrf("/dashboard");
    assertThat(send("/api/tip-hooks/kofi", "application/json", "", "X-CSRF-TOKEN", token))
        .isEqualTo(201);
    var address = JsonMapper.shared().readTree(get("/api/tip-hooks")).at("/0/address").asString();
    put("/api/tip-hooks/kofi/token", "{\"token\":\"" + KOFI_TOKEN + "\"}", token);
    var path = URI.create(address).getPath();
    List<JsonNode> tips =
        List.of(
            JsonMapper.shared()
                .readTree(
                    """
                    {"verification_token":"%s","message_id":"t1","type":"Donation",
                     "timestamp":"2026-11-23T20:00:00Z","is_public":true,"from_name":"Mara",
                     "message":"keep going","amount":"3.00","currency":"EUR","url":"https://x",
                     "email":"m@example.org","kofi_transaction_id":"x","shop_items":null}
                    """
                        .formatted(KOFI_TOKEN)));
    Fuzz.check(
        "tip-hook",
        random -> JsonChanges.text(tips, random),
        tip ->
            assertThat(
                    send(
                        path,
                        "application/x-www-form-urlencoded",
                        "data=" + URLEncoder.encode(tip, StandardCharsets.UTF_8)))
                .isBetween(200, 499));
    theOverlayMissedNothing();
  }

  @Test
  void framesOfStrangersCostTheirOwnSocketAlone() {
    Fuzz.check(
        "stomp",
        this::frames,
        frames -> {
          try (var stranger = StompPage.open(port, Map.of())) {
            for (var frame : frames.split("(?<=\0)")) {
              stranger.sendRaw(frame.replace("KEY", key));
            }
          } catch (CompletionException closed) {
            // The server may hang up on a stranger at any time.
          }
        });
    theOverlayMissedNothing();
  }

  private String frames(Random random) {
    var frames = new StringBuilder();
    for (int i = random.nextInt(1, 5); i > 0; i--) {
      frames.append(
          random.nextBoolean()
              ? FRAMES.get(random.nextInt(FRAMES.size()))
              : TextChanges.of(FRAMES, random));
    }
    return frames.toString();
  }

  private void theOverlayMissedNothing() {
    var id = UUID.randomUUID().toString();
    rooms.of(account).accept(posted(id, "mara", "still here", NOW));
    overlay.awaitBody(body -> body.at("/message/id").asString("").equals(id));
  }

  private String csrf(String page) throws Exception {
    return get(page).replaceAll("(?s).*name=\"_csrf\"[^>]*value=\"([^\"]+)\".*", "$1");
  }

  private String get(String path) throws Exception {
    var answer = http.send(request(path).build(), BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  private void put(String path, String body, String token) throws Exception {
    var request =
        request(path)
            .header("Content-Type", "application/json")
            .header("X-CSRF-TOKEN", token)
            .PUT(BodyPublishers.ofString(body));
    assertThat(http.send(request.build(), BodyHandlers.discarding()).statusCode())
        .isBetween(200, 299);
  }

  private int send(String path, String type, String body, String... headers) throws Exception {
    var request = request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return http.send(request.build(), BodyHandlers.discarding()).statusCode();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
  }
}
