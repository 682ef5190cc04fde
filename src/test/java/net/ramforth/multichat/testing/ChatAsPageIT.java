package net.ramforth.multichat.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChatAsPageIT {

  @Test
  void whatIsTypedThereIsSaidAndDeletedInTheChannel() throws Exception {
    try (var twitch = StandInTwitch.start();
        var served = ChatAsPage.on(twitch);
        var browser = Browser.open();
        var client = TestClient.anonymousIn(twitch, "ada")) {
      assertThat(served).isNotNull();
      var page = browser.newPage();
      page.navigate(twitch.httpUrl() + "/");
      page.locator("#login").selectOption("trev");
      page.locator("#text").fill("buy followers");
      page.locator("text=Send").click();
      assertThat(client.hears("PRIVMSG")).endsWith(" PRIVMSG #ada :buy followers");

      page.locator("#said li").waitFor();
      page.locator("text=Delete last").click();
      assertThat(client.hears("CLEARMSG")).startsWith("@login=trev;");

      page.locator("text=Ban the viewer").click();
      assertThat(client.hears("CLEARCHAT")).endsWith(" CLEARCHAT #ada :trev");
    }
  }
}
