package net.ramforth.multichat.emote.image;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import net.ramforth.multichat.testing.MutableClock;
import net.ramforth.multichat.testing.StandInImages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

class PicturesTests {

  private static final String PATH = "/emote/128054/2";
  private static final PictureAddress EMOTE = ffz(128054);
  private static final PictureAddress DRAWING =
      address("https://www.youtube.com/s/gaming/emoji/0f0cae22/emoji_u1f44d.svg");
  private static final int LARGEST = 50_000;
  private static final int ROOM = 20 * 4096;

  @TempDir Path directory;

  private final MutableClock clock = MutableClock.started();
  private final StandInImages images = StandInImages.start();
  private final List<Pictures> opened = new ArrayList<>();

  @AfterEach
  void close() {
    opened.forEach(Pictures::close);
    images.close();
  }

  @Test
  void aPictureIsFetchedOnceAndThenKept() throws IOException {
    var pictures = open();
    var first = (Answer.Fresh) pictures.find(EMOTE, "viewer");
    assertThat(first.bytes()).isEqualTo(StandInImages.pictureOf(PATH));
    assertThat(first.type()).isEqualTo(PictureType.PNG);
    var second = (Answer.Kept) pictures.find(EMOTE, "viewer");
    assertThat(Files.readAllBytes(second.file())).isEqualTo(first.bytes());
    assertThat(second.tag()).isEqualTo(first.tag());
    assertThat(images.requests()).containsExactly("GET " + PATH);
  }

  @Test
  void everyFormatIsKnownByItsFirstBytes() {
    var pictures = open();
    assertThat(type(pictures, "https://cdn.7tv.app/emote/60ae958e229664e8667aea38/2x.webp"))
        .isEqualTo(PictureType.WEBP);
    assertThat(type(pictures, "https://cdn.7tv.app/emote/60ae958e229664e8667aea38/2x.gif"))
        .isEqualTo(PictureType.GIF);
    assertThat(type(pictures, DRAWING.url())).isEqualTo(PictureType.SVG);
    images.serve(PATH, "image/png", "\0\0\0\u001cftypavif\0\0".getBytes(UTF_8));
    assertThat(type(pictures, EMOTE.url())).isEqualTo(PictureType.AVIF);
    assertThat(type(pictures, "https://static-cdn.jtvnw.net/jtv_user_pictures/ada-70x70.jpeg"))
        .isEqualTo(PictureType.JPEG);
  }

  @Test
  void whatWasKeptSurvivesARestart() {
    open().find(EMOTE, "viewer");
    images.down();
    assertThat(open().find(EMOTE, "viewer")).isInstanceOf(Answer.Kept.class);
  }

  @Test
  void aFileThatIsNotWhatItWasIsFetchedAgain() throws IOException {
    open().find(EMOTE, "viewer");
    Files.write(file(), new byte[] {1, 2, 3});
    var pictures = open();
    assertThat(pictures.find(EMOTE, "viewer")).isInstanceOf(Answer.Fresh.class);
    assertThat(pictures.find(EMOTE, "viewer")).isInstanceOf(Answer.Kept.class);
    assertThat(file()).hasBinaryContent(StandInImages.pictureOf(PATH));
  }

  @Test
  void aFileThatSomebodyDeletedIsFetchedAgain() throws IOException {
    open().find(EMOTE, "viewer");
    var pictures = open();
    Files.delete(file());
    assertThat(pictures.find(EMOTE, "viewer")).isInstanceOf(Answer.Fresh.class);
  }

  @Test
  void leftoversOfACrashAreClearedAwayAndStrangersFilesLeftAlone() throws IOException {
    open().find(EMOTE, "viewer");
    var unfinished = Files.writeString(file().resolveSibling("1.part"), "half a pic");
    var foreign = Files.writeString(directory.resolve("images/notes.txt"), "mine");
    open().find(EMOTE, "viewer");
    assertThat(unfinished).doesNotExist();
    assertThat(foreign).exists();
  }

  @Test
  void theCacheStaysBelowItsSizeAndServesOn() throws IOException {
    var pictures = open();
    for (int i = 1; i <= 60; i++) {
      assertThat(pictures.find(ffz(i), "viewer")).isInstanceOf(Answer.Fresh.class);
    }
    assertThat(files()).hasSizeBetween(5, 20);
    assertThat(open().find(ffz(60_000), "viewer")).isInstanceOf(Answer.Fresh.class);
    assertThat(files()).hasSizeBetween(5, 20);
  }

  @Test
  void aDiskThatTakesNothingCostsNoAnswer() throws IOException {
    Files.writeString(directory.resolve("images"), "a file where the directory should be");
    var pictures = open();
    assertThat(pictures.find(EMOTE, "viewer")).isInstanceOf(Answer.Fresh.class);
    assertThat(pictures.find(EMOTE, "viewer")).isInstanceOf(Answer.Fresh.class);
  }

  @Test
  void howeverManyAskAtOnceItIsFetchedOnce() throws Exception {
    var inside = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    images.at(
        PATH,
        call -> {
          inside.countDown();
          goOn.await();
          call.answer(200, "image/png", StandInImages.pictureOf(PATH));
        });
    var pictures = open(Duration.ofSeconds(20));
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var asked = new CountDownLatch(50);
      List<Future<Answer>> answers = new ArrayList<>();
      for (int i = 0; i < 50; i++) {
        answers.add(
            threads.submit(
                () -> {
                  asked.countDown();
                  return pictures.find(EMOTE, "viewer");
                }));
      }
      inside.await();
      asked.await();
      goOn.countDown();
      for (var answer : answers) {
        assertThat(answer.get()).isInstanceOfAny(Answer.Fresh.class, Answer.Kept.class);
      }
    }
    assertThat(images.requests()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/",
        "http://169.254.169.254/latest/meta-data/",
        "https://trev.example/pic.png",
        "/emote/1/2",
        "file:///etc/passwd"
      })
  void aRedirectIsFollowedNowhere(String location) {
    images.redirect(PATH, location);
    assertThat(open().find(EMOTE, "viewer")).isInstanceOf(Answer.Unavailable.class);
    assertThat(images.requests()).containsExactly("GET " + PATH);
  }

  @Test
  void aPictureThatIsTooLargeIsRefusedBeforeItsBody() {
    images.serve(PATH, "image/png", large());
    assertThat(open().find(EMOTE, "viewer")).isInstanceOf(Answer.Unavailable.class);
  }

  @Test
  void aPictureThatDoesNotSayHowLargeItIsIsCutOff() {
    images.at(
        PATH,
        call -> {
          try (var out = call.answerInPieces(200, "image/png")) {
            out.write(large());
          }
        });
    assertThat(open().find(EMOTE, "viewer")).isInstanceOf(Answer.Unavailable.class);
    images.serveEndlessly("/emote/2/2");
    assertThat(open().find(ffz(2), "viewer")).isInstanceOf(Answer.Unavailable.class);
  }

  @Test
  void aLengthThatLiesHarmsNobody() throws IOException {
    try (var liar = new LyingServer("Content-Length: 10", StandInImages.pictureOf(PATH))) {
      assertThat(open(liar.url()).find(EMOTE, "viewer")).isInstanceOf(Answer.Unavailable.class);
    }
    try (var liar = new LyingServer("Content-Length: 40000", StandInImages.pictureOf(PATH))) {
      assertThat(open(liar.url()).find(EMOTE, "viewer")).isInstanceOf(Answer.Unavailable.class);
    }
    try (var liar = new LyingServer("X-Nothing: 1", large())) {
      assertThat(open(liar.url()).find(EMOTE, "viewer")).isInstanceOf(Answer.Unavailable.class);
    }
    assertThat(files()).isEmpty();
  }

  @Test
  void whatIsNoPictureIsRefusedWhateverItIsCalled() {
    var html = "<!DOCTYPE html><script>alert(1)</script>".getBytes(UTF_8);
    var htmlInSvg = "<html><svg xmlns='http://www.w3.org/2000/svg'/></html>".getBytes(UTF_8);
    var svg = StandInImages.pictureOf("/x.svg");
    var png = StandInImages.pictureOf(PATH);
    assertRefused(EMOTE, "text/html", html);
    assertRefused(EMOTE, "image/png", html);
    assertRefused(EMOTE, "image/png", new byte[] {(byte) 0x89});
    assertRefused(EMOTE, "image/png", new byte[0]);
    assertRefused(EMOTE, "text/html", png);
    assertRefused(EMOTE, "application/octet-stream", png);
    assertRefused(EMOTE, "image/bmp", "BM".getBytes(UTF_8));
    assertRefused(EMOTE, "image/svg+xml", svg);
    assertRefused(EMOTE, "image/png", svg);
    assertRefused(DRAWING, "image/svg+xml", html);
    assertRefused(DRAWING, "image/svg+xml", htmlInSvg);
    assertRefused(DRAWING, "image/png", png);
  }

  @Test
  void drawingsMayBeginWithWhatDrawingsBeginWith() {
    var svg =
        "\ufeff<?xml version=\"1.0\"?>\n<!-- drawn -->\n<!DOCTYPE svg PUBLIC \"x\" \"y\">\n<svg />";
    images.serve("/" + DRAWING.path(), "image/svg+xml", svg.getBytes(UTF_8));
    assertThat(open().find(DRAWING, "viewer")).isInstanceOf(Answer.Fresh.class);
  }

  @Test
  void aServerThatTakesTooLongIsNotWaitedFor() {
    images.slow(PATH, Duration.ofMinutes(1));
    assertThat(open(Duration.ofMillis(200)).find(EMOTE, "viewer"))
        .isInstanceOf(Answer.Unavailable.class);
  }

  @Test
  void whatIsNotThereIsNotAskedForAgainForAWhile() {
    images.fail(PATH, 404);
    var pictures = open();
    assertThat(pictures.find(EMOTE, "viewer")).isInstanceOf(Answer.Missing.class);
    images.mend(PATH);
    assertThat(pictures.find(EMOTE, "viewer")).isInstanceOf(Answer.Missing.class);
    clock.advance(Pictures.REMEMBERED.plusSeconds(1));
    assertThat(pictures.find(EMOTE, "viewer")).isInstanceOf(Answer.Fresh.class);
    assertThat(images.requests()).hasSize(2);
  }

  @Test
  void aHostThatKeepsFailingIsLeftAloneAndTheOthersAreNot() {
    var pictures = open();
    for (int i = 1; i <= 30; i++) {
      images.fail("/emote/" + i + "/2", 500);
      pictures.find(ffz(i), "viewer");
    }
    assertThat(images.requests()).hasSizeLessThan(15);
    assertThat(pictures.find(DRAWING, "viewer")).isInstanceOf(Answer.Fresh.class);
    clock.advance(Duration.ofMinutes(1));
    assertThat(pictures.find(ffz(31), "viewer")).isInstanceOf(Answer.Fresh.class);
  }

  @Test
  void nothingIsAskedOfAPublicHostThatIsInsideOurNetwork() {
    List<String> asked = new ArrayList<>();
    NetworkAddresses inside =
        host -> {
          asked.add(host);
          return new InetAddress[] {InetAddress.getLoopbackAddress()};
        };
    var pictures = open(properties(Map.of(), Duration.ofSeconds(5), 1_000), inside);
    assertThat(pictures.find(EMOTE, "viewer")).isInstanceOf(Answer.Unavailable.class);
    assertThat(asked).containsExactly("cdn.frankerfacez.com");
  }

  @Test
  void oneViewerGetsNoMoreFetchedThanIsTheirs() {
    var pictures = open(properties(standIns(images.url()), Duration.ofSeconds(5), 3), noAddress());
    for (int i = 1; i <= 3; i++) {
      assertThat(pictures.find(ffz(i), "trev")).isInstanceOf(Answer.Fresh.class);
    }
    assertThat(
            Stream.of(4, 5, 6, 7, 8, 9)
                .map(i -> pictures.find(ffz(i), "trev"))
                .filter(Answer.Busy.class::isInstance))
        .isNotEmpty();
    assertThat(pictures.find(ffz(1), "trev")).isInstanceOf(Answer.Kept.class);
    assertThat(pictures.find(ffz(20), "mara")).isInstanceOf(Answer.Fresh.class);
  }

  private void assertRefused(PictureAddress address, String type, byte[] bytes) {
    images.serve("/" + address.path(), type, bytes);
    var asked = images.requests().size();
    assertThat(open().find(address, "viewer")).as(type).isInstanceOf(Answer.Unavailable.class);
    assertThat(images.requests()).hasSize(asked + 1);
  }

  private static PictureType type(Pictures pictures, String url) {
    return ((Answer.Fresh) pictures.find(address(url), "viewer")).type();
  }

  private Pictures open() {
    return open(Duration.ofSeconds(5));
  }

  private Pictures open(Duration fetchTimeout) {
    return open(properties(standIns(images.url()), fetchTimeout, 1_000), noAddress());
  }

  private Pictures open(String url) {
    return open(properties(standIns(url), Duration.ofSeconds(5), 1_000), noAddress());
  }

  private Pictures open(ImageProperties properties, NetworkAddresses addresses) {
    var pictures = new Pictures(properties, addresses, new SimpleMeterRegistry(), clock);
    opened.add(pictures);
    return pictures;
  }

  /** Stand-ins are where they are; nobody looks them up. */
  private static NetworkAddresses noAddress() {
    return host -> {
      throw new AssertionError("looked up " + host);
    };
  }

  private static Map<String, String> standIns(String url) {
    return Map.of("ffz", url, "youtube", url + "/", "seventv", url, "twitch", url);
  }

  private ImageProperties properties(
      Map<String, String> servers, Duration fetchTimeout, int missesAtOnce) {
    return new ImageProperties(
        directory,
        DataSize.ofBytes(ROOM),
        DataSize.ofBytes(LARGEST),
        Duration.ofSeconds(2),
        fetchTimeout,
        1,
        missesAtOnce,
        servers);
  }

  private List<Path> files() throws IOException {
    if (!Files.exists(directory.resolve("images"))) {
      return List.of();
    }
    try (var files = Files.walk(directory.resolve("images"))) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private Path file() {
    try {
      return files().getFirst();
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private static byte[] large() {
    return Arrays.copyOf(StandInImages.pictureOf(PATH), LARGEST + 1);
  }

  private static PictureAddress ffz(int id) {
    return address("https://cdn.frankerfacez.com/emote/" + id + "/2");
  }

  private static PictureAddress address(String url) {
    return PictureAddress.ofUrl(url).orElseThrow();
  }
}
