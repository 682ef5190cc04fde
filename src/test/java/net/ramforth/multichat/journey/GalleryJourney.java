package net.ramforth.multichat.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.ramforth.multichat.settings.Template;
import net.ramforth.multichat.testing.Browser;
import net.ramforth.multichat.testing.ProductProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every kind of message in every template. Leaves {@code target/gallery.png}, of which the
 * documents show a copy with fewer colours.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GalleryJourney {

  private static final Path PICTURE = Path.of("target", "gallery.png");

  private final List<String> complaints = new ArrayList<>();
  private ProductProcess product;
  private Browser browser;
  private Page gallery;

  @BeforeAll
  void somebodyWhoWritesStylesOpensTheGallery(@TempDir Path directory) {
    product = new ProductProcess(directory, Map.of()).start();
    browser = Browser.open();
    gallery = browser.newPage();
    gallery.onPageError(complaints::add);
    gallery.onConsoleMessage(message -> complaints.add(message.text()));
    gallery.setViewportSize(1290, 900);
  }

  @AfterAll
  void curtain() {
    browser.close();
    product.close();
  }

  @BeforeEach
  void asItOpens() {
    gallery.navigate(product.url() + "/gallery");
    assertThat(column("clean").locator(".message").last()).isVisible();
  }

  @Test
  void everyTemplateShowsTheSameMessages() {
    var clean = ids("clean");
    assertThat((List<?>) clean).hasSizeGreaterThan(20);
    for (var template : Template.values()) {
      assertThat(ids(template.code())).as(template.code()).isEqualTo(clean);
    }

    gallery.evaluate("document.fonts.ready");
    gallery.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURE));
    assertThat(complaints).isEmpty();
  }

  @Test
  void nothingIsWiderThanItsColumn() {
    var tooWide =
        gallery.evaluate(
            """
            [...document.querySelectorAll('.message, .message *:not(.reply > *)')]
              .filter((element) => element.getClientRects().length > 0)
              .filter((element) => {
                const column = element.closest('section').getBoundingClientRect();
                const box = element.getBoundingClientRect();
                return box.left < column.left - 1 || box.right > column.right + 1;
              })
              .map((element) => element.outerHTML)\
            """);
    assertThat((List<?>) tooWide).isEmpty();
  }

  @Test
  void whatIsSwitchedOffGoesAtOnce() {
    var badges = column("bold").locator(".badge").first();
    assertThat(badges).isVisible();
    gallery.getByLabel("Badges").uncheck();
    assertThat(badges).isHidden();

    var shaking = column("clean").locator("[data-effects~='shake']").first();
    assertThat(shaking).hasCSS("animation-name", "emote-shake, none");
    gallery.getByLabel("Motion").uncheck();
    assertThat(shaking).hasCSS("animation-name", "none, none");

    var big = column("clean").locator(".message[data-emotes=only] .emote").first();
    double before = big.boundingBox().height;
    gallery.getByLabel("Big emotes").uncheck();
    assertThat(big.boundingBox().height).isLessThan(before * 0.7);
  }

  private Locator column(String template) {
    return gallery.locator("section[data-template=" + template + "]");
  }

  private Object ids(String template) {
    return column(template)
        .locator(".message")
        .evaluateAll("rows => rows.map((row) => row.dataset.id)");
  }
}
