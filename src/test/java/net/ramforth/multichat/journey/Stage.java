package net.ramforth.multichat.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.ramforth.multichat.testing.Browser;
import net.ramforth.multichat.testing.ProductProcess;
import net.ramforth.multichat.testing.StandInEmotes;
import net.ramforth.multichat.testing.StandInImages;
import net.ramforth.multichat.testing.StandInTwitch;
import net.ramforth.multichat.testing.youtube.StandInYouTube;

/** The product in a process of its own, platforms of our own, Ada's browser and her OBS. */
final class Stage implements AutoCloseable {

  final StandInTwitch twitch = StandInTwitch.start();
  final StandInYouTube youtube = StandInYouTube.start();
  final StandInImages images = StandInImages.start();
  final StandInEmotes emotes = StandInEmotes.start();
  final ProductProcess product;
  final BrowserContext adasBrowser;
  private final Browser browser = Browser.open();
  private final Browser inObs;
  private final BrowserContext obs;
  private final List<String> wantedElsewhere = new ArrayList<>();

  private Stage(Path directory, Function<Stage, Map<String, String>> environment, Browser inObs) {
    this.inObs = inObs;
    obs = inObs.newContext();
    adasBrowser = browser.newContext();
    var all = new HashMap<>(images.properties());
    all.putAll(emotes.properties());
    all.putAll(environment.apply(this));
    product = ProductProcess.quick(directory, all).start();
    obs.route(url -> !url.startsWith(product.url() + "/"), this::refuse);
  }

  /** With Twitch keys, so that people sign in. */
  static Stage withKeys(Path directory) {
    return new Stage(directory, stage -> stage.twitch.properties(), Browser.open());
  }

  /** With keys of both platforms. */
  static Stage withBothPlatforms(Path directory) {
    return new Stage(
        directory,
        stage -> {
          var all = new HashMap<>(stage.twitch.properties());
          all.putAll(stage.youtube.properties());
          return all;
        },
        Browser.open());
  }

  /** With nothing configured but where the platforms' chats are. */
  static Stage withoutKeys(Path directory) {
    return new Stage(
        directory,
        stage ->
            Map.of(
                "TWITCH_IRC_URL", stage.twitch.ircUrl(),
                "YOUTUBE_WEB_URL", stage.youtube.url(),
                "RECENT_MESSAGES_URL", ""),
        Browser.open());
  }

  /** With Twitch keys, and with the engine of OBS 28 to 30; skipped where that cannot be had. */
  static Stage withOldObs(Path directory) {
    return new Stage(directory, stage -> stage.twitch.properties(), Browser.openAsInOldObs());
  }

  /** What pages in OBS wanted from anybody but the product; they got none of it. */
  List<String> wantedElsewhere() {
    return List.copyOf(wantedElsewhere);
  }

  private void refuse(Route route) {
    wantedElsewhere.add(route.request().url());
    route.abort();
  }

  /** Ada signs in with Twitch; returns her dashboard. */
  Page adaSignsIn() {
    var page = adasBrowser.newPage();
    page.navigate(product.url());
    page.getByText("Log in with Twitch").click();
    page.locator("input[value=ada]").check();
    page.locator("button[value=allow]").click();
    assertThat(page).hasURL(product.url() + "/dashboard");
    return page;
  }

  /** Ada, who is signed in, links her YouTube channel; returns to the dashboard. */
  void adaLinksYoutube(Page dashboard) {
    dashboard.getByText("Link YouTube").click();
    dashboard.locator("input[value=ada]").check();
    dashboard.locator("button[value=allow]").click();
    assertThat(dashboard).hasURL(product.url() + "/dashboard");
  }

  static String overlayUrl(Page dashboard) {
    return dashboard.locator("#overlays .overlay").first().getAttribute("data-url");
  }

  /**
   * Opens the page on which the first overlay is made one's own, with all its settings in sight.
   */
  static Page customise(Page dashboard) {
    var look = dashboard.context().newPage();
    look.navigate(
        dashboard
            .locator("#overlays [data-part=customise]")
            .first()
            .evaluate("a => a.href")
            .toString());
    look.evaluate("document.querySelectorAll('details').forEach((one) => (one.open = true))");
    return look;
  }

  static void assertSaved(Page look) {
    assertThat(look.locator("#said")).containsText("Saved");
  }

  /** Somebody else's, with nobody signed in. */
  BrowserContext anotherBrowser() {
    return browser.newContext();
  }

  /** Opens a browser source: another browser, without Ada's cookies, in OBS's usual size. */
  Page openOverlay(String url) {
    var page = obs.newPage();
    page.setViewportSize(500, 800);
    page.navigate(url);
    return page;
  }

  static Locator messages(Page overlay) {
    return overlay.locator("#chat .message");
  }

  static void assertShows(Page overlay, String... texts) {
    assertThat(overlay.locator("#chat .message .text")).hasText(texts);
  }

  static List<String> texts(Page overlay) {
    return overlay.locator("#chat .message .text").allInnerTexts();
  }

  @Override
  public void close() {
    try (twitch;
        youtube;
        images;
        emotes;
        product;
        inObs) {
      browser.close();
    }
  }
}
