package net.ramforth.multichat.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.ramforth.multichat.testing.Browser;
import net.ramforth.multichat.testing.ProductProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that people work in, for those who see badly or use no mouse. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityJourney {

  private ProductProcess product;
  private Browser browser;
  private Page page;

  @BeforeAll
  void adaOpensHerDashboard(@TempDir Path directory) {
    product = new ProductProcess(directory, Map.of()).start();
    browser = Browser.open();
    page = browser.newPage();
    page.navigate(product.url());
    page.getByText("Use on this computer").click();
    assertThat(page.locator("#overlays .overlay")).isVisible();
  }

  @AfterAll
  void curtain() {
    browser.close();
    product.close();
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void nothingOnTheDashboardIsInAnybodysWay(ColorScheme colors) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colors));
    page.navigate(product.url() + "/dashboard");
    assertThat(page.locator("#overlays [data-part=seen]")).hasText("Not opened yet");
    assertThat(violations()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void nothingInAllTheSettingsIsInAnybodysWay(ColorScheme colors) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colors));
    openSettings();
    page.evaluate("document.querySelectorAll('details').forEach((one) => (one.open = true))");
    assertThat(page.locator(".CodeMirror")).isVisible();
    assertThat(violations()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/dock",
        "/dock?view=host",
        "/dock/ledger",
        "/dashboard/team",
        "/dashboard/devices",
        "/dashboard/tips",
        "/pair"
      })
  void nothingInTheDockAndAroundItIsInAnybodysWay(String address) {
    for (var colors : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colors));
      page.navigate(product.url() + address);
      page.waitForLoadState(LoadState.NETWORKIDLE);
      assertThat(violations()).isEmpty();
    }
  }

  @Test
  void aDesignIsChosenAndUndoneWithoutAMouse() {
    openSettings();
    page.locator("input[name=template][value=clean]").focus();
    page.keyboard().press("ArrowRight");
    assertThat(page.locator("input[name=template][value=glass]")).isChecked();
    assertThat(page.locator("#said")).containsText("Saved");
    page.keyboard().press("Control+z");
    assertThat(page.locator("input[name=template][value=clean]")).isChecked();
  }

  private void openSettings() {
    page.navigate(product.url() + "/dashboard");
    page.getByText("Customise").click();
    assertThat(page.locator("input[name=template][value=clean]")).isChecked();
  }

  /** Chat has tests of its own, and shows what people write. */
  private List<String> violations() {
    return new AxeBuilder(page)
            .exclude(List.of("#preview"))
            .exclude(List.of(".design-screen"))
            .exclude(List.of("#chat"))
            .analyze()
            .getViolations()
            .stream()
            .flatMap(
                rule ->
                    rule.getNodes().stream()
                        .map(
                            node ->
                                rule.getId()
                                    + " "
                                    + node.getTarget()
                                    + " "
                                    + node.getFailureSummary()))
            .toList();
  }
}
