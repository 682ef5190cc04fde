package net.ramforth.multichat.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest(properties = "multichat.env-file=none")
@AutoConfigureMockMvc
class LanguageTests {

  @TempDir static Path folder;

  @Autowired MockMvcTester browser;

  @DynamicPropertySource
  static void keepToThisTest(DynamicPropertyRegistry properties) {
    properties.add("DATA_DIR", folder::toString);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nb                | nb | Bruk på denne maskinen",
        "no                | nb | Bruk på denne maskinen",
        "nn-NO,en;q=0.5    | nb | Bruk på denne maskinen",
        "de,nb;q=0.7       | nb | Bruk på denne maskinen",
        "en,nb             | en | Use on this computer",
        "de                | en | Use on this computer",
        "nonsense;;q=x     | en | Use on this computer",
      })
  void pagesSpeakTheBrowsersLanguage(String wanted, String language, String text) {
    assertThat(browser.get().uri("/").header("Accept-Language", wanted))
        .hasStatusOk()
        .bodyText()
        .contains("lang=\"" + language + "\"", text);
  }

  @Test
  void aChosenLanguageIsRemembered() {
    var chosen =
        browser
            .post()
            .uri("/language")
            .param("language", "nb")
            .param("back", "/login/problem?reason=state&platform=google")
            .with(csrf())
            .exchange();
    assertThat(chosen).hasRedirectedUrl("/login/problem?reason=state&platform=google");
    var cookie = chosen.getResponse().getCookie("language");
    assertThat(cookie).isNotNull();
    assertThat(cookie.isHttpOnly()).isTrue();
    assertThat(browser.get().uri("/").header("Accept-Language", "en").cookie(cookie))
        .bodyText()
        .contains("Bruk på denne maskinen");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example",
        "//evil.example",
        "/\\evil.example",
        "evil",
        "/a\r\nSet-Cookie: x=y",
        "/%2f/evil.example",
        "javascript:alert(1)"
      })
  void theWayBackLeadsNowhereElse(String back) {
    assertThat(
            browser
                .post()
                .uri("/language")
                .param("language", "en")
                .param("back", back)
                .with(csrf()))
        .hasRedirectedUrl("/");
  }

  @Test
  void nobodyElseChangesIt() {
    assertThat(browser.post().uri("/language").param("language", "nb")).hasStatus(403);
  }

  @Test
  void aCookieThatIsNoLanguageCostsNothing() {
    assertThat(
            browser
                .get()
                .uri("/")
                .cookie(new jakarta.servlet.http.Cookie("language", "!!%%;<script>")))
        .hasStatusOk();
  }
}
