package net.ramforth.multichat.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BrowserIT {

  @Test
  void aPageIsReallyShown() {
    try (var browser = Browser.open()) {
      var page = browser.newPage();
      page.navigate("data:text/html,<title>chat</title><p id=greeting>hello <b>Ada</b></p>");

      assertThat(page.title()).isEqualTo("chat");
      assertThat(page.locator("#greeting").boundingBox().width).isPositive();
      assertThat(page.evaluate("document.querySelector('#greeting').textContent"))
          .isEqualTo("hello Ada");
    }
  }
}
