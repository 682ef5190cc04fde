package net.ramforth.multichat.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static net.ramforth.multichat.journey.Stage.overlayUrl;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Ada and two moderators, each in a browser of their own, and her stream. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DockJourney {

  private Stage stage;
  private Page dashboard;
  private Page adasDock;
  private BrowserContext mosBrowser;
  private BrowserContext marasBrowser;
  private Page mosDock;
  private Page marasDock;
  private Page overlay;

  @BeforeAll
  void theTeamComesTogether(@TempDir Path directory) {
    stage = Stage.withKeys(directory);
    dashboard = stage.adaSignsIn();
    overlay = stage.openOverlay(overlayUrl(dashboard));
    stage.twitch.awaitJoined("ada");
    adasDock = dock(stage.adasBrowser, stage.product.url() + "/dock");
    mosBrowser = stage.anotherBrowser();
    marasBrowser = stage.anotherBrowser();
    mosDock = joins(mosBrowser, "mo", "suggest", "feature", "moderate");
    marasDock = joins(marasBrowser, "mara", "suggest");
  }

  @AfterAll
  void curtain() {
    stage.close();
  }

  @BeforeEach
  void theScreenIsClear() {
    // A pointer that rests on the chat holds it still.
    for (var dock : List.of(adasDock, mosDock, marasDock)) {
      dock.mouse().move(5, 5);
    }
    adasDock.bringToFront();
    if (adasDock.locator("#lock").getAttribute("aria-pressed").equals("true")) {
      adasDock.locator("#lock").click();
    }
    adasDock.locator("#clear").click();
    assertThat(adasDock.locator("#on-air .entry")).hasCount(0);
    while (adasDock.locator("#queue .entry").count() > 0) {
      int before = adasDock.locator("#queue .entry").count();
      adasDock.locator("#queue .act[data-act=remove]").first().dispatchEvent("click");
      assertThat(adasDock.locator("#queue .entry")).hasCount(before - 1);
    }
  }

  /** The link that Ada gets once, opened by somebody who signs in by themselves. */
  private Page joins(BrowserContext browser, String login, String... rights) {
    var link =
        (String)
            dashboard.evaluate(
                """
                async (rights) => {
                  const { ask } = await import("/dashboard/api.js")
                  const body = { label: "team", rights, hours: 1 }
                  const made = await ask("POST", "/api/rooms/own/team/invitations", { body })
                  return made.value.link
                }
                """,
                rights);
    var page = browser.newPage();
    page.setViewportSize(460, 700);
    page.navigate(link);
    page.getByText("Log in with Twitch").click();
    page.locator("input[value=" + login + "]").check();
    page.locator("button[value=allow]").click();
    page.locator("main form button[type=submit]").click();
    assertThat(page.locator(".dock-room")).hasText("Ada");
    return page;
  }

  private static Page dock(BrowserContext browser, String url) {
    var page = browser.newPage();
    page.setViewportSize(460, 700);
    page.navigate(url);
    return page;
  }

  private static Locator row(Page dock, String text) {
    return dock.locator("#feed > .message")
        .filter(new Locator.FilterOptions().setHasText(text))
        .last();
  }

  private static void act(Page dock, String text, String act) {
    dock.bringToFront();
    dock.mouse().move(5, 5);
    var row = row(dock, text);
    row.hover();
    row.locator(".act[data-act=" + act + "]").click();
    dock.mouse().move(5, 5);
  }

  private static void entryAct(Page dock, String list, String text, String act) {
    dock.bringToFront();
    dock.locator(".dock-tabs [data-tab=" + list + "]").click();
    entry(dock, list, text).locator(".act[data-act=" + act + "]").click();
    dock.locator(".dock-tabs [data-tab=chat]").click();
  }

  private static Locator entry(Page dock, String list, String text) {
    return dock.locator("#" + list + " .entry")
        .filter(new Locator.FilterOptions().setHasText(text));
  }

  private static Locator card(Page overlay) {
    return overlay.locator("#featured .message .text");
  }

  @Test
  void aSuggestionGoesByTheQueueOnAirAndTheStreamersWordWins() {
    var ada = stage.twitch.channel("ada");
    ada.says("trev", "what is the boat called?");
    ada.says("mara", "how old is the lake?");
    ada.says("trev", "is it cold?");
    assertThat(row(marasDock, "is it cold?")).isVisible();

    act(marasDock, "how old is the lake?", "suggest");
    assertThat(entry(adasDock, "suggested", "how old is the lake?")).hasCount(1);
    assertThat(entry(mosDock, "suggested", "how old is the lake?")).containsText("Mara");
    act(mosDock, "what is the boat called?", "queue");
    entryAct(adasDock, "suggested", "how old is the lake?", "accept");
    assertThat(mosDock.locator("#queue .entry")).hasCount(2);
    assertThat(marasDock.locator("#queue .entry")).hasCount(2);

    mosDock.bringToFront();
    mosDock.locator("#next").click();
    assertThat(card(overlay)).hasText("what is the boat called?");
    assertThat(entry(marasDock, "on-air", "what is the boat called?")).hasCount(1);
    mosDock.locator("#next").click();
    assertThat(card(overlay)).hasText("how old is the lake?");

    // Ada clears: nobody else brings it back.
    adasDock.bringToFront();
    adasDock.locator("#clear").click();
    assertThat(overlay.locator("#featured")).isHidden();
    mosDock.bringToFront();
    mosDock.locator("#previous").click();
    assertThat(mosDock.locator(".toast").last()).hasText("The streamer took this message away.");
    assertThat(overlay.locator("#featured")).isHidden();

    // Ada rejects: it cannot be suggested again.
    act(marasDock, "is it cold?", "suggest");
    entryAct(adasDock, "suggested", "is it cold?", "reject");
    assertThat(entry(marasDock, "suggested", "is it cold?")).hasCount(0);
    assertThat(row(marasDock, "is it cold?")).hasAttribute("data-marks", "overruled");

    // Ada locks: the others have nothing to press.
    adasDock.bringToFront();
    adasDock.locator("#lock").click();
    assertThat(mosDock.locator("#locked")).isVisible();
    assertThat(mosDock.locator(".on-air-tools")).isHidden();
    adasDock.locator("#lock").click();
    assertThat(mosDock.locator(".on-air-tools")).isVisible();
  }

  @Test
  void whatThePlatformRemovesLeavesCardQueueAndDocks() {
    var ada = stage.twitch.channel("ada");
    var onAir = ada.says("trev", "buy followers now");
    var queued = ada.says("trev", "cheap viewers here");
    assertThat(row(mosDock, "cheap viewers here")).isVisible();
    act(mosDock, "buy followers now", "feature");
    act(mosDock, "cheap viewers here", "queue");
    assertThat(card(overlay)).hasText("buy followers now");

    ada.deletes(onAir);
    assertThat(overlay.locator("#featured")).isHidden();
    assertThat(row(mosDock, "buy followers now")).hasCount(0);
    ada.deletes(queued);
    assertThat(entry(adasDock, "queue", "cheap viewers here")).hasCount(0);
    assertThat(row(marasDock, "cheap viewers here")).hasCount(0);
  }

  @Test
  void whatAModeratorHidesLeavesTheStreamAndComesBackAtItsPlace() {
    var ada = stage.twitch.channel("ada");
    ada.says("trev", "the end is that they drown");
    ada.says("mara", "good evening");
    assertThat(overlay.getByText("the end is that they drown")).isVisible();

    act(mosDock, "the end is that they drown", "hide");
    assertThat(overlay.getByText("the end is that they drown")).hasCount(0);
    assertThat(row(adasDock, "the end is that they drown")).hasAttribute("data-marks", "hidden");

    mosDock.locator(".toast button").last().click();
    assertThat(overlay.getByText("the end is that they drown")).isVisible();
  }

  @Test
  void whatWasPaidIsKeptGoesOnAirFromTheLedgerAndLeavesWhenItIsRemoved() {
    var ada = stage.twitch.channel("ada");
    var paid = ada.cheers("mara", 500, "Cheer500 for the boat");
    var ledger = stage.adasBrowser.newPage();
    ledger.navigate(stage.product.url() + "/dock/ledger");
    var entry =
        ledger
            .locator("#entries .entry")
            .filter(new Locator.FilterOptions().setHasText("for the boat"));
    assertThat(entry.locator("[data-part=amount]")).hasText("500 Bits");
    entry.locator("[data-part=feature]").click();
    assertThat(card(overlay)).containsText("for the boat");

    ada.deletes(paid);
    assertThat(overlay.locator("#featured")).isHidden();
    assertThat(
            ledger
                .locator("#entries .entry")
                .filter(new Locator.FilterOptions().setHasText("Mara")))
        .not()
        .containsText(
            "for the boat", new LocatorAssertions.ContainsTextOptions().setTimeout(15_000));
    assertThat(ledger.locator("#totals")).containsText("500");
    ledger.close();
  }

  @Test
  void paidMessagesJoinTheQueueFromTheChosenAmount() {
    adasDock.bringToFront();
    adasDock.locator("#open-menu").click();
    adasDock.locator("#paid-from [data-value='5']").click();
    assertThat(adasDock.locator("#paid-from [data-value='5']"))
        .hasAttribute("aria-checked", "true");
    adasDock.locator("#open-menu").click();
    var ada = stage.twitch.channel("ada");
    ada.cheers("mara", 100, "Cheer100 too little");
    ada.cheers("mara", 700, "Cheer700 for the crew");
    assertThat(entry(mosDock, "queue", "for the crew")).hasCount(1);
    assertThat(entry(mosDock, "queue", "too little")).hasCount(0);
  }

  @Test
  void aModeratorDeletesAtThePlatformAndWritesBackOnceTheyAllowedIt() {
    var ada = stage.twitch.channel("ada");
    ada.says("trev", "something vile");
    act(mosDock, "something vile", "delete");
    moAllows(mosBrowser, mosDock.locator(".toast a").last());
    act(mosDock, "something vile", "delete");
    assertThat(mosDock.locator(".toast").last()).containsText("Deleted a message by Trev.");
    assertThat(row(mosDock, "something vile")).hasCount(0);
    assertThat(overlay.getByText("something vile")).hasCount(0);

    mosDock.bringToFront();
    mosDock.locator("#compose-text").fill("hello from the team");
    mosDock.locator("#compose-text").press("Enter");
    moAllows(mosBrowser, mosDock.locator("#compose-said a"));
    mosDock.bringToFront();
    mosDock.locator("#compose-text").press("Enter");
    assertThat(row(marasDock, "hello from the team")).isVisible();
    assertThat(overlay.getByText("hello from the team")).hasCount(1);
    assertThat(mosDock.locator("#compose-text")).hasValue("");
  }

  /** The platform asks in another window; nothing happens to the dock. */
  private static void moAllows(BrowserContext browser, Locator link) {
    var consent = browser.waitForPage(link::click);
    consent.locator("input[value=mo]").check();
    consent.locator("button[value=allow]").click();
    assertThat(consent.getByRole(AriaRole.HEADING).first()).isVisible();
    consent.close();
  }

  @Test
  void aDockWithoutABrowserOfItsOwnIsPairedAndDisconnected() {
    var dock = stage.openOverlay(stage.product.url() + "/dock");
    var code = dock.locator("#main").getAttribute("data-code");
    var approval = stage.adasBrowser.newPage();
    approval.navigate(stage.product.url() + "/pair");
    approval.locator("input[name=code]").fill(code.toLowerCase(Locale.ROOT));
    approval.locator("main form button[type=submit]").first().click();
    approval.locator("button[value=approve]").click();
    assertThat(dock.locator(".dock-room"))
        .hasText("Ada", new LocatorAssertions.HasTextOptions().setTimeout(10_000));

    approval.evaluate(
        """
        async () => {
          const { ask } = await import("/dashboard/api.js")
          const page = await (await fetch("/dashboard/devices")).text()
          const id = /data-id="([^"]+)"/.exec(page)[1]
          await ask("DELETE", `/api/devices/${id}`)
        }
        """);
    assertThat(dock.locator("#waiting"))
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(5_000));
    approval.close();
  }

  @Test
  void aCardStaysOnAirOverAReloadAndARestart() {
    stage.twitch.channel("ada").says("mara", "keep me on screen");
    act(mosDock, "keep me on screen", "feature");
    assertThat(card(overlay)).hasText("keep me on screen");
    overlay.reload();
    assertThat(card(overlay)).hasText("keep me on screen");

    stage.product.kill();
    stage.product.start();
    assertThat(card(overlay))
        .hasText("keep me on screen", new LocatorAssertions.HasTextOptions().setTimeout(30_000));
    assertThat(entry(adasDock, "on-air", "keep me on screen")).hasCount(1);
  }

  @Test
  void aRemovedModeratorsOpenDockDiesWithinASecond() {
    var browser = stage.anotherBrowser();
    var dock = joins(browser, "trev", "feature");
    stage.twitch.channel("ada").says("mara", "before");
    assertThat(row(dock, "before")).isVisible();
    dashboard.evaluate(
        """
        async () => {
          const { ask } = await import("/dashboard/api.js")
          const { value } = await ask("GET", "/api/rooms/own/team")
          const trev = value.members.find(({ name }) => name === "Trev")
          await ask("DELETE", `/api/rooms/own/team/members/${trev.person}`)
        }
        """);
    assertThat(dock.getByText("You are not in this team"))
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(3_000));
  }
}
