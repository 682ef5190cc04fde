package net.ramforth.multichat.emote.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import net.ramforth.multichat.testing.StandInImages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Pictures as browsers ask for them. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "multichat.env-file=none")
class ImageControllerTests {

  private static final String EMOTE = "/img/cdn.frankerfacez.com/emote/128054/2";
  private static final StandInImages IMAGES = StandInImages.start();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @TempDir static Path folder;

  @LocalServerPort int port;

  @DynamicPropertySource
  static void keepToThisTest(DynamicPropertyRegistry properties) {
    properties.add("DATA_DIR", folder::toString);
    IMAGES.properties().forEach((name, value) -> properties.add(name, () -> value));
  }

  @BeforeAll
  static void misbehave() {
    IMAGES.fail("/emote/404/2", 404);
    IMAGES.fail("/emote/500/2", 500);
    IMAGES.redirect("/emote/302/2", "http://127.0.0.1/");
  }

  @AfterAll
  static void close() {
    IMAGES.close();
    HTTP.close();
  }

  @Test
  void everybodyGetsAPictureAndNothingButAPicture() throws Exception {
    for (int i = 0; i < 2; i++) {
      var answer = get(EMOTE);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).isEqualTo(StandInImages.pictureOf("/emote/128054/2"));
      assertThat(header(answer, "Content-Type")).isEqualTo("image/png");
      assertThat(header(answer, "Content-Length")).isEqualTo("" + answer.body().length);
      assertThat(header(answer, "Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
      assertThat(header(answer, "ETag")).matches("\"[0-9a-f]{32}\"");
      assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
      assertThat(answer.headers().allValues("Content-Security-Policy"))
          .containsExactly("default-src 'none'; style-src 'unsafe-inline'; sandbox");
      assertThat(answer.headers().map()).doesNotContainKeys("set-cookie", "pragma", "expires");
    }
    assertThat(IMAGES.requests()).containsOnlyOnce("GET /emote/128054/2");
  }

  @Test
  void whoHasThePictureIsToldSo() throws Exception {
    var tag = header(get(EMOTE), "ETag");
    var answer = send(request(EMOTE).header("If-None-Match", tag));
    assertThat(answer.statusCode()).isEqualTo(304);
    assertThat(answer.body()).isEmpty();
    assertThat(header(answer, "Cache-Control")).contains("immutable");
    assertThat(send(request(EMOTE).header("If-None-Match", "\"other\"")).statusCode())
        .isEqualTo(200);
  }

  @Test
  void headTellsWhatGetWould() throws Exception {
    var got = get(EMOTE);
    var answer = send(request(EMOTE).HEAD());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
    assertThat(header(answer, "Content-Length")).isEqualTo("" + got.body().length);
    assertThat(header(answer, "ETag")).isEqualTo(header(got, "ETag"));
  }

  @Test
  void peoplesPicturesAreKeptForAWeek() throws Exception {
    var avatar = get("/img/static-cdn.jtvnw.net/jtv_user_pictures/ada-profile_image-70x70.png");
    assertThat(header(avatar, "Cache-Control")).isEqualTo("public, max-age=604800");
  }

  @Test
  void whatIsMissingOrBrokenIsForgottenSoon() throws Exception {
    var missing = get("/img/cdn.frankerfacez.com/emote/404/2");
    assertThat(missing.statusCode()).isEqualTo(404);
    assertThat(header(missing, "Cache-Control")).isEqualTo("public, max-age=600");
    for (var id : new String[] {"500", "302"}) {
      var broken = get("/img/cdn.frankerfacez.com/emote/" + id + "/2");
      assertThat(broken.statusCode()).isEqualTo(502);
      assertThat(header(broken, "Cache-Control")).isEqualTo("public, max-age=30");
      assertThat(header(broken, "Location")).isEmpty();
    }
  }

  @Test
  void nothingIsTakenIn() throws Exception {
    assertThat(send(request(EMOTE).POST(HttpRequest.BodyPublishers.noBody())).statusCode())
        .isEqualTo(405);
  }

  /** As somebody would send it who has no browser to tidy it up. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/img",
        "/img/",
        "/img/cdn.frankerfacez.com",
        "/img/trev.example/emote/1/2",
        "/img/127.0.0.1/emote/1/2",
        "/img/localhost:8000/emote/1/2",
        "/img/https://cdn.frankerfacez.com/emote/1/2",
        "/img/trev@cdn.frankerfacez.com/emote/1/2",
        "/img/cdn.frankerfacez.com@127.0.0.1/emote/1/2",
        "/img//cdn.frankerfacez.com/emote/1/2",
        "/img/cdn.frankerfacez.com//emote/1/2",
        "/img/cdn.frankerfacez.com/emote/1/2/",
        "/img/cdn.frankerfacez.com/emote/1/2?x=1",
        "/img/cdn.frankerfacez.com/emote/1/2?",
        "/img/cdn.frankerfacez.com/emote/1/2;x=1",
        "/img/cdn.frankerfacez.com/emote/1;x=1/2",
        "/img;x=1/cdn.frankerfacez.com/emote/1/2",
        "/img/cdn.frankerfacez.com/..;/cdn.frankerfacez.com/emote/1/2",
        "/img/cdn.frankerfacez.com/emote/..%3b/1/2",
        "/img/cdn.frankerfacez.com/%2e%2e/%2e%2e/etc/passwd",
        "/img/cdn.frankerfacez.com/emote/%2e%2e/emote/1/2",
        "/img/cdn.frankerfacez.com/emote/%252e%252e/1/2",
        "/img/cdn.frankerfacez.com/emote%2f1%2f2",
        "/img/cdn.frankerfacez.com/emote%252f1%252f2",
        "/img/cdn.frankerfacez.com/emote/1%5c2",
        "/img/cdn.frankerfacez.com\\emote\\1\\2",
        "/img/cdn.frankerfacez.com/emote/1/2%00",
        "/img/cdn.frankerfacez.com/emote/1/2%0d%0aHost:%20trev.example",
        "/img/cdn.frankerfacez.com/emote/1/%32",
        "/img/cdn%2efrankerfacez.com/emote/1/2",
        "/img/cdn.frankerfacez.com%23/emote/1/2",
        "/img/cdn.frankerfacez.com/emote/%EF%BC%8E%EF%BC%8E/1/2",
        "/img/cdn.frankerfacez.com/emote/%C0%AE%C0%AE/1/2",
        "/img/cdn.frankerfacez.com/emote/12345678901234567890/2",
        "/%69mg/cdn.frankerfacez.com/emote/1/%32",
      })
  void tricksWithPathsReachNobody(String target) throws IOException {
    int asked = IMAGES.requests().size();
    assertThat(statusOf(target)).as(target).isIn(400, 404);
    assertThat(IMAGES.requests()).hasSize(asked);
  }

  private int statusOf(String target) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      var request = "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
      assertThat(answer).doesNotContainIgnoringCase("set-cookie");
      return Integer.parseInt(answer.substring(9, 12));
    }
  }

  private HttpResponse<byte[]> get(String path) throws Exception {
    return send(request(path));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
  }

  private static HttpResponse<byte[]> send(HttpRequest.Builder request) throws Exception {
    return HTTP.send(request.build(), BodyHandlers.ofByteArray());
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
