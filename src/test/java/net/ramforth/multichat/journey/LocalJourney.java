package net.ramforth.multichat.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static net.ramforth.multichat.journey.Stage.messages;
import static net.ramforth.multichat.journey.Stage.overlayUrl;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A fresh installation with nothing configured. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LocalJourney {

  private Stage stage;
  private Page dashboard;

  @BeforeAll
  void theOwnerUsesItOnThisComputer(@TempDir Path directory) {
    stage = Stage.withoutKeys(directory);
    dashboard = stage.adasBrowser.newPage();
    dashboard.navigate(stage.product.url());
    dashboard.getByText("Use on this computer").click();
    assertThat(dashboard).hasURL(Pattern.compile(".*/dashboard"));
  }

  @AfterAll
  void curtain() {
    stage.close();
  }

  @Test
  void testMessagesReachTheOverlayAndAreMarkedOnTheDashboardOnly() {
    var overlay = stage.openOverlay(overlayUrl(dashboard));
    dashboard.getByText("Send test messages").click();

    assertThat(messages(overlay).first()).isVisible();
    assertThat(dashboard.locator("#chat .message").first()).isVisible();
    assertThat(dashboard.locator("#chat .message .test-mark").first()).isVisible();
    assertThat(overlay.locator("#chat .message .test-mark")).hasCount(0);
    overlay.close();
  }

  @Test
  void aChannelIsReadWithoutAnyKey() {
    dashboard.locator("#channel-name").fill("https://www.twitch.tv/Bea");
    dashboard.getByText("Read this chat").click();
    assertThat(source("twitch")).hasAttribute("data-state", "live");

    var overlay = stage.openOverlay(overlayUrl(dashboard));
    stage.twitch.awaitJoined("bea");
    var id = stage.twitch.channel("bea").says("mara", "no key needed");
    assertThat(overlay.getByText("no key needed")).isVisible();
    stage.twitch.channel("bea").deletes(id);
    assertThat(overlay.getByText("no key needed")).hasCount(0);
    overlay.close();
  }

  @Test
  void aTwitchThatCannotBeReachedIsSaidInWords() {
    stage.twitch.ircDown();
    dashboard.locator("#channel-name").fill("ada");
    dashboard.locator("#channel-name").press("Enter");
    var source = source("twitch");
    assertThat(source).hasAttribute("data-state", "waiting-to-retry");
    assertThat(source).containsText("Twitch can’t be reached. We keep trying.");
    stage.twitch.up();
    source.getByText("Try now").click();
    assertThat(source).hasAttribute("data-state", "live");
  }

  @Test
  void aYoutubeChannelAndAnUnlistedVideoAreReadWithoutAnyKey() {
    var stream = stage.youtube.channel("ada").goesLive("Building a boat");
    var rehearsal = stage.youtube.channel("mo").goesLive("Rehearsal").unlisted();
    follow("https://www.youtube.com/@Ada/streams");
    assertThat(source("youtube")).hasAttribute("data-state", "live");
    assertThat(source("youtube")).containsText("Building a boat");
    follow("https://youtu.be/" + rehearsal.id() + "?si=share");
    assertThat(dashboard.locator("#sources .source[data-platform=youtube]")).hasCount(2);
    stage.youtube.awaitPolls(stream, 1);
    stage.youtube.awaitPolls(rehearsal, 1);

    var overlay = stage.openOverlay(overlayUrl(dashboard));
    stream.says("mara", "hello boat");
    rehearsal.says("mo", "hello rehearsal");
    overlay.getByText("hello boat").waitFor();
    overlay.getByText("hello rehearsal").waitFor();
    overlay.close();
  }

  @Test
  void whatIsNoYoutubeAddressIsSaidInWords() {
    follow("https://example.com/@ada");
    assertThat(dashboard.locator("#youtube-error")).isVisible();
    assertThat(dashboard.locator("#youtube-name")).hasValue("https://example.com/@ada");
  }

  private void follow(String address) {
    dashboard.locator("#youtube-name").fill(address);
    dashboard.getByText("Follow it").click();
  }

  private Locator source(String platform) {
    return dashboard.locator("#sources .source[data-platform=" + platform + "]").first();
  }
}
