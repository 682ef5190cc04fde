package net.ramforth.multichat.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgramsTests {

  private static final String CHROMIUM =
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/";

  @ParameterizedTest
  @CsvSource({
    "103.0.0.0 Safari/537.36 OBS/30.1.2, OBS 30.1",
    "140.0.0.0 Safari/537.36, Chrome 140",
    "140.0.0.0 Safari/537.36 Edg/140.0.0.0, Edge 140",
    "140.0.0.0 Safari/537.36 OPR/120.0, Opera 120",
    "140.0.0.0 OBS/99999999999999999999.1, Chrome 140",
  })
  void programsAreKnownByWhatTheySayAboutThemselves(String end, String program) {
    assertThat(Programs.of(CHROMIUM + end)).isEqualTo(program);
  }

  @Test
  void otherBrowsersAreKnown() {
    assertThat(Programs.of("Mozilla/5.0 (Macintosh) Version/17.4 Safari/605.1.15"))
        .isEqualTo("Safari 17");
    assertThat(Programs.of("Mozilla/5.0 (X11; Linux) Gecko/20100101 Firefox/140.0"))
        .isEqualTo("Firefox 140");
    assertThat(Programs.of("Mozilla/5.0 HeadlessChrome/140.0 Safari/537.36"))
        .isEqualTo("Chrome 140");
  }

  @Test
  void whatSaysNothingWeKnowIsUnknown() {
    assertThat(Programs.of(null)).isEqualTo("?");
    assertThat(Programs.of("<script>alert(1)</script>")).isEqualTo("?");
  }
}
