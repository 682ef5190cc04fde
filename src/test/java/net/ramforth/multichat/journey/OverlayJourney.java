package net.ramforth.multichat.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static net.ramforth.multichat.journey.Stage.assertShows;
import static net.ramforth.multichat.journey.Stage.messages;
import static net.ramforth.multichat.journey.Stage.overlayUrl;
import static net.ramforth.multichat.journey.Stage.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** From signing in to the picture on stream. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OverlayJourney {

  private Stage stage;
  private Page dashboard;
  private Page overlay;

  @BeforeAll
  void adaSignsInAndCopiesHerOverlayIntoObs(@TempDir Path directory) {
    stage = Stage.withKeys(directory);
    dashboard = stage.adaSignsIn();
    overlay = stage.openOverlay(overlayUrl(dashboard));
    stage.twitch.awaitJoined("ada");
  }

  @AfterAll
  void curtain() {
    stage.close();
  }

  @BeforeEach
  void theChatIsEmpty() {
    stage.twitch.channel("ada").clears();
    assertThat(messages(overlay)).hasCount(0);
  }

  @Test
  void aMessageReachesTheOverlayAsItWasWritten() {
    stage.twitch.channel("ada").says("mara", "😀 hello Kappa world");
    stage.twitch.channel("ada").acts("mo", "waves");

    var first = messages(overlay).first();
    assertThat(first.locator(".author")).hasText("Mara");
    assertThat(first.locator("img.emote")).hasAttribute("alt", "Kappa");
    assertThat(first.locator("img.emote")).hasJSProperty("naturalWidth", 56);
    assertThat(stage.wantedElsewhere()).isEmpty();
    assertThat(first.locator(".text")).hasText("😀 hello  world");
    assertThat(first).hasAttribute("data-platform", "twitch");
    assertThat(messages(overlay).nth(1)).hasAttribute("data-kind", "action");

    overlay.reload();
    assertThat(messages(overlay)).hasCount(2);
    assertThat(overlay.evaluate("getComputedStyle(document.body).backgroundColor").toString())
        .isEqualTo("rgba(0, 0, 0, 0)");
  }

  @Test
  void emotesOfOthersStandInPlaceOfWordsAndNewOnesNeedNoReload() {
    var ada = stage.twitch.channel("ada");
    await("the emotes of Ada's channel")
        .untilAsserted(
            () -> {
              ada.clears();
              assertThat(messages(overlay)).hasCount(0);
              ada.says("mara", "look catJAM RainTime all");
              assertThat(messages(overlay)).hasCount(1);
              assertThat(messages(overlay).first().locator(".emote-stack img.emote").all())
                  .hasSize(2);
            });
    var first = messages(overlay).first();
    assertThat(first.locator("img.emote").first()).hasAttribute("alt", "catJAM");
    assertThat(first.locator("img.emote").last()).hasAttribute("alt", "RainTime");
    assertThat(first.locator("img.emote").first()).hasJSProperty("complete", true);

    stage.emotes.addOnSevenTv("BrandNew");
    await("the new emote")
        .untilAsserted(
            () -> {
              ada.says("mo", "hello BrandNew");
              assertThat(messages(overlay).last().locator("img.emote").all()).hasSize(1);
            });
    assertThat(stage.wantedElsewhere()).isEmpty();
  }

  @Test
  void whatIsRemovedLeavesTheOverlayAndDoesNotComeBack() {
    var ada = stage.twitch.channel("ada");
    var spam = ada.says("trev", "buy followers");
    ada.says("trev", "cheap");
    ada.says("mara", "hello");
    assertShows(overlay, "buy followers", "cheap", "hello");

    ada.deletes(spam);
    assertShows(overlay, "cheap", "hello");
    ada.timesOut("trev");
    assertShows(overlay, "hello");
    overlay.reload();
    assertShows(overlay, "hello");
    ada.clears();
    assertThat(messages(overlay)).hasCount(0);
    overlay.reload();
    ada.says("mara", "still here");
    assertShows(overlay, "still here");
  }

  @Test
  void aCutToTwitchHealsByItself() {
    stage.twitch.channel("ada").says("mara", "before");
    assertShows(overlay, "before");
    stage.twitch.drop();
    await().until(() -> stage.twitch.joined("ada") == 0);
    stage.twitch.awaitJoined("ada");
    stage.twitch.channel("ada").says("mara", "after");
    assertShows(overlay, "before", "after");
  }

  @Test
  void aServerThatIsKilledComesBackWithoutAnybodyTouchingAnything() throws SQLException {
    var ada = stage.twitch.channel("ada");
    IntStream.range(0, 5).forEach(i -> ada.says("mara", "before " + i));
    assertThat(messages(overlay)).hasCount(5);

    stage.product.kill();
    stage.product.start();
    stage.twitch.awaitJoined("ada");
    IntStream.range(0, 5).forEach(i -> ada.says("mara", "after " + i));

    assertThat(messages(overlay)).hasCount(10);
    assertThat(texts(overlay))
        .containsExactly(
            "before 0",
            "before 1",
            "before 2",
            "before 3",
            "before 4",
            "after 0",
            "after 1",
            "after 2",
            "after 3",
            "after 4");
    dashboard.navigate(stage.product.url());
    assertThat(dashboard).hasURL(stage.product.url() + "/dashboard");
    var database = "jdbc:sqlite:" + stage.product.directory().resolve("multichat.db");
    try (var connection = DriverManager.getConnection(database);
        var check = connection.createStatement().executeQuery("pragma integrity_check")) {
      assertThat(check.getString(1)).isEqualTo("ok");
    }
  }

  @Test
  void anOverlayThatIsReloadedWhileTheServerIsDownHealsToo() {
    overlay.evaluate("navigator.serviceWorker.ready.then(() => true)");
    overlay.reload();
    stage.product.kill();
    overlay.reload();
    assertThat(messages(overlay)).hasCount(0);
    assertThat(overlay.locator("#chat")).hasCount(1);

    stage.product.start();
    stage.twitch.awaitJoined("ada");
    stage.twitch.channel("ada").says("mara", "back");
    assertShows(overlay, "back");
  }

  @Test
  void aRotatedKeyEmptiesTheOldOverlayAtOnce() {
    var oldUrl = overlayUrl(dashboard);
    var old = stage.openOverlay(oldUrl);
    stage.twitch.channel("ada").says("mara", "hello");
    assertShows(old, "hello");

    dashboard.locator("#overlays [data-part=rotate]").click();
    dashboard.locator("#overlays [data-part=yes]").click();
    assertThat(messages(old)).hasCount(0);
    assertThat(dashboard.locator("#overlays .overlay")).not().hasAttribute("data-url", oldUrl);
    stage.twitch.channel("ada").says("mara", "secret");
    overlay.close();
    overlay = stage.openOverlay(overlayUrl(dashboard));
    assertShows(overlay, "hello", "secret");
    assertThat(messages(old)).hasCount(0);
    assertThat(old.reload().status()).isEqualTo(404);
    old.close();
  }

  @Test
  void theDashboardTellsHowTheSourceIsDoing() {
    dashboard.bringToFront();
    var state = dashboard.locator("#sources .source").first();
    assertThat(state).hasAttribute("data-state", "live");
    stage.twitch.ircDown();
    assertThat(state).hasAttribute("data-state", "waiting-to-retry");
    stage.twitch.up();
    assertThat(state).hasAttribute("data-state", "live");
  }

  @Test
  void noSecretIsInTheLog() {
    var key = overlayUrl(dashboard).replaceAll(".*/", "");
    assertThat(stage.product.written()).doesNotContain(key).doesNotContain("oauth:");
  }
}
