package net.ramforth.multichat.youtube.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YoutubePageTests {

  private static final URI HOME = URI.create("https://www.youtube.com/@ada/live");

  @Test
  void theConsentPageIsKnownByItsForm() throws IOException {
    assertThat(recording("consent").wall()).contains(Wall.CONSENT);
  }

  @Test
  void theCaptchaIsKnownByItsForm() throws IOException {
    assertThat(recording("captcha").wall()).contains(Wall.CAPTCHA);
  }

  @ParameterizedTest
  @CsvSource({
    "https://consent.youtube.com/m?continue=x, CONSENT",
    "https://www.google.com/sorry/index?continue=x, CAPTCHA",
  })
  void aWallIsKnownByItsAddress(URI address, Wall wall) {
    assertThat(YoutubePage.of(address, "").wall()).contains(wall);
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.youtube.com/sorry",
    "https://consent.youtube.com.evil.example/",
    "https://evilgoogle.com/sorry/index",
  })
  void anotherAddressIsNoWall(URI address) {
    assertThat(YoutubePage.of(address, "<p>hello").wall()).isEmpty();
  }

  @Test
  void aTitleCannotPretendToBeDataOrAWall() throws IOException {
    var page = recording("title-that-looks-like-data");

    assertThat(page.wall()).isEmpty();
    assertThat(page.playerResponse()).isEmpty();
    assertThat(page.initialData().orElseThrow().path("contents").path("title").asString())
        .startsWith("var ytInitialPlayerResponse");
  }

  @Test
  void theSettingsOfAllScriptsAreMergedAndTheLastWins() throws IOException {
    var config = recording("live-chat").config();

    assertThat(config.path("INNERTUBE_CLIENT_VERSION").asString()).isEqualTo("2.20261120.01.00");
    assertThat(config.path("INNERTUBE_CONTEXT").path("client").path("visitorData").asString())
        .isEqualTo("CgtBZGE%3D");
  }

  @Test
  void aPageOfFourMegabytesIsReadToItsEnd() {
    String filler = "x".repeat(4 << 20);
    var page =
        YoutubePage.of(
            HOME,
            "<script>var ytInitialData = {\"filler\":\"%s\",\"last\":1};</script>"
                .formatted(filler));

    assertThat(page.initialData().orElseThrow().path("last").asInt()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          var ytInitialData = {"a":1};
          window["ytInitialData"] = {"a":1};
          window['ytInitialData']={"a":1}
          ytInitialData = {"a":1};foo()
          if (x) {} var ytInitialData = {"a":1};
          """)
  void everyFormOfTheAssignmentIsFound(String script) {
    var page = YoutubePage.of(HOME, "<script>" + script + "</script>");

    assertThat(page.initialData().orElseThrow().path("a").asInt()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          var ytInitialData = {"a":1
          var ytInitialData = {};
          var ytInitialData = null;
          var ytInitialDataX = {"a":1};
          var ytInitialData = JSON.parse('{}');
          """)
  void brokenOrMissingDataIsNoData(String script) {
    assertThat(YoutubePage.of(HOME, "<script>" + script + "</script>").initialData()).isEmpty();
  }

  @Test
  void anEmptyAnswerIsAPageWithoutAnything() {
    var page = YoutubePage.of(HOME, "");

    assertThat(page.wall()).isEmpty();
    assertThat(page.canonical()).isEmpty();
    assertThat(page.initialData()).isEmpty();
    assertThat(page.playerResponse()).isEmpty();
    assertThat(page.config().isEmpty()).isTrue();
  }

  @Test
  void theCanonicalAddressIsThePagesOwn() {
    assertThat(YoutubePage.of(HOME, "<link rel=canonical href=https://y.example/a>").canonical())
        .contains(URI.create("https://y.example/a"));
    assertThat(YoutubePage.of(HOME, "<link rel=canonical href='no address'>").canonical())
        .isEmpty();
  }

  static YoutubePage recording(String name) throws IOException {
    var file = Path.of("src/test/resources/youtube/page", name + ".html");
    return YoutubePage.of(HOME, Files.readString(file));
  }
}
