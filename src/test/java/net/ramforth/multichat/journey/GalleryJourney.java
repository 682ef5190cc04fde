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

  /** Finds words in rows that stand out from their own background by less than 4.5 : 1. */
  private static final String FAINT_WORDS =
      """
      ({ behind, rows }) => {
        const parse = (color) => (color.match(/[\\d.]+/g) ?? [0, 0, 0, 0]).map(Number);
        const over = ([r, g, b, a = 1], [x, y, z]) =>
          [r * a + x * (1 - a), g * a + y * (1 - a), b * a + z * (1 - a)];
        const light = (rgb) => {
          const [r, g, b] = rgb.map((value) => value / 255).map((share) =>
            share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const background = (element) => {
          const section = element.closest('section');
          const chain = [];
          for (let at = element; at !== section; at = at.parentElement) chain.unshift(at);
          return chain.reduce(
            (under, at) => over(parse(getComputedStyle(at).backgroundColor), under), behind);
        };
        const parts = '.text, .notice, .amount, .reply, .greeting, .home';
        return [...document.querySelectorAll(rows)]
          .filter((row) => !row.dataset.flair)
          .flatMap((row) => [...row.querySelectorAll(parts)])
          .filter((part) => part.getClientRects().length > 0 && /[\\p{L}\\p{N}]/u.test(part.textContent))
          .map((part) => {
            const under = background(part);
            const words = over(parse(getComputedStyle(part).color), under);
            const [low, high] = [light(under), light(words)].sort((one, other) => one - other);
            const contrast = (high + 0.05) / (low + 0.05);
            const { template } = part.closest('section').dataset;
            return { contrast, what: `${template} ${part.className} ${contrast.toFixed(2)} ${part.textContent}` };
          })
          .filter(({ contrast }) => contrast < 4.5)
          .map(({ what }) => what);
      }
      """;

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

  /**
   * WCAG 2.2, success criterion 1.4.3. Rows let something of the stream through, so it is white and
   * black in turn; {@code bold} has outlines instead of a background. Names are another test's.
   */
  @Test
  void wordsStandOutFromTheirOwnBackground() {
    assertThat(faintWords("section:not([data-template=bold]) .message")).isEmpty();
  }

  /** As a card on the overlay, also of a chat that runs along the edge. */
  @Test
  void whatIsOnAirCanBeReadInEveryDesign() {
    gallery.evaluate(
        """
        () => new Promise((resolve, reject) => {
          for (const section of document.querySelectorAll('section')) {
            if (section.dataset.template === 'ticker') section.dataset.direction = 'row';
            for (const row of section.querySelectorAll('.chat > .message')) {
              const card = document.createElement('ol');
              card.className = 'featured';
              card.append(row.cloneNode(true));
              section.append(card);
            }
          }
          const sheet = document.createElement('link');
          Object.assign(sheet, { rel: 'stylesheet', href: '/overlay/featured.css' });
          Object.assign(sheet, { onload: resolve, onerror: reject });
          document.head.append(sheet);
        })
        """);
    assertThat(faintWords(".featured > .message")).isEmpty();
    var cut =
        gallery.evaluate(
            """
            [...document.querySelectorAll('.featured > .message .text')]
              .filter((text) => text.scrollWidth > text.clientWidth + 1 && text.clientWidth > 0)
              .map((text) => `${text.closest('section').dataset.template} ${text.textContent}`)
            """);
    assertThat((List<?>) cut).isEmpty();
  }

  private List<?> faintWords(String rows) {
    return (List<?>)
        gallery.evaluate(FAINT_WORDS, Map.of("behind", List.of(255, 255, 255), "rows", rows));
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
