package net.ramforth.multichat.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static net.ramforth.multichat.journey.Stage.assertSaved;
import static net.ramforth.multichat.journey.Stage.assertShows;
import static net.ramforth.multichat.journey.Stage.customise;
import static net.ramforth.multichat.journey.Stage.overlayUrl;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What Ada does not want on her stream. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FilterJourney {

  private Stage stage;
  private Page dashboard;
  private Page look;
  private Page overlay;

  @BeforeAll
  void adaReadsHerChat(@TempDir Path directory) {
    stage = Stage.withoutKeys(directory);
    dashboard = stage.adasBrowser.newPage();
    dashboard.navigate(stage.product.url());
    dashboard.getByText("Use on this computer").click();
    dashboard.locator("#channel-name").fill("ada");
    dashboard.getByText("Read this chat").click();
    stage.twitch.awaitJoined("ada");
    overlay = stage.openOverlay(overlayUrl(dashboard));
  }

  @AfterAll
  void curtain() {
    stage.close();
  }

  @BeforeEach
  void thePageIsAsItComes() {
    dashboard.bringToFront();
    look = customise(dashboard);
  }

  @AfterEach
  void theLookIsPutAway() {
    look.close();
  }

  @Test
  void whatIsHiddenLeavesTheOverlayAtOnceAndComesBackAtItsPlace() {
    var ada = stage.twitch.channel("ada");
    ada.says("mara", "hello");
    ada.says("trev", "here is a spoiler");
    ada.says("mara", "bye");
    assertShows(overlay, "hello", "here is a spoiler", "bye");

    var words = look.locator("#filter-hiddenWords");
    words.fill("\nspoil*\n/(/");
    words.blur();
    assertThat(look.locator("#filter-hiddenWords-error"))
        .hasText("Line 3 is not a regular expression: missing closing ).");
    assertShows(overlay, "hello", "here is a spoiler", "bye");
    words.fill("\nspoil*");
    words.blur();
    assertThat(look.locator("#filter-hiddenWords-error")).isEmpty();
    assertShows(overlay, "hello", "bye");
    assertThat(dashboard.locator("#chat").getByText("here is a spoiler")).isVisible();

    look.locator("#undo").click();
    assertThat(words).hasValue("");
    assertShows(overlay, "hello", "here is a spoiler", "bye");
  }

  @Test
  void aChosenDesignAndHiddenKindsOutliveAReload() {
    look.getByText("Bubbles", new Page.GetByTextOptions().setExact(true)).click();
    assertSaved(look);
    var raids = look.locator("[data-list='filter.hiddenKinds'][value=raid]");
    look.waitForResponse("**/settings", raids::check);
    look.waitForResponse("**/settings", () -> look.getByText("VIPs up").click());
    look.reload();
    assertThat(look.locator("input[name=template][value=bubbles]")).isChecked();
    assertThat(raids).isChecked();
    assertThat(look.locator("input[name='filter.links'][value=vips]")).isChecked();
  }
}
