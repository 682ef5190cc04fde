package net.ramforth.multichat.testing.youtube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import net.ramforth.multichat.testing.Browser;
import org.junit.jupiter.api.Test;

class YoutubeChatAsPageIT {

  @Test
  void whatIsClickedThereHappensInTheBroadcast() throws Exception {
    try (var youtube = StandInYouTube.start();
        var served = YoutubeChatAsPage.on(youtube, Map.of());
        var browser = Browser.open();
        var reader = new Reader(youtube)) {
      assertThat(served).isNotNull();
      var page = browser.newPage();
      page.navigate(youtube.url() + "/");
      page.locator("text=Go live").first().click();
      page.locator("#broadcasts li").waitFor();
      var stream = youtube.channel("ada").broadcasts().getFirst();
      var token = reader.opens(stream);

      page.locator("#login").selectOption("trev");
      page.locator("#text").fill("choo choo");
      page.locator("text=Send").click();
      page.locator("#said li").waitFor();
      assertThat(Reader.words(reader.poll(token))).containsExactly("choo choo");

      page.locator("[data-do=remove]").click();
      page.locator("#said li.gone").waitFor();
      page.locator("[data-do=superchat]").click();
      page.locator("#said li:not(.gone)").waitFor();
      var answer = reader.poll(token);
      assertThat(answer.findValue("removeChatItemAction")).isNotNull();
      assertThat(answer.findValue("purchaseAmountText")).isNotNull();

      page.locator("[data-do=end]").click();
      await().until(() -> stream.phase() == YoutubeBroadcast.Phase.ENDED);
    }
  }
}
