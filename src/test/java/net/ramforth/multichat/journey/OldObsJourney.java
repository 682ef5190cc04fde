package net.ramforth.multichat.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static net.ramforth.multichat.journey.Stage.assertShows;
import static net.ramforth.multichat.journey.Stage.messages;
import static net.ramforth.multichat.journey.Stage.overlayUrl;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The overlay in Chromium 103, the engine of OBS 28 to 30. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OldObsJourney {

  /** How the browser itself logs a server that is away; no page can keep it from that. */
  private static final String SERVER_AWAY = "net::ERR_CONNECTION_REFUSED";

  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private Stage stage;
  private Page overlay;

  @BeforeAll
  void adaUsesAnOldObs(@TempDir Path directory) {
    stage = Stage.withOldObs(directory);
    overlay = stage.openOverlay("about:blank");
    overlay.onPageError(complaints::add);
    overlay.onConsoleMessage(
        message -> {
          if (List.of("error", "warning").contains(message.type())) {
            complaints.add(message.text());
          }
        });
    overlay.navigate(overlayUrl(stage.adaSignsIn()));
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
    complaints.clear();
  }

  @Test
  void aMessageLooksAsItShould() {
    assertThat(overlay.evaluate("navigator.userAgent").toString()).contains("Chrome/103.");

    stage.twitch.channel("ada").says("mara", "😀 hello Kappa world");
    stage.twitch.channel("ada").acts("mo", "waves");

    var first = messages(overlay).first();
    assertThat(first.locator(".author")).hasText("Mara");
    assertThat(first.locator(".text")).hasText("😀 hello  world");
    assertThat(first.locator("img.emote")).hasAttribute("alt", "Kappa");
    assertThat(first.locator("img.emote")).hasJSProperty("naturalWidth", 56);
    assertThat(first.locator(".platform")).isVisible();
    var second = messages(overlay).nth(1);
    assertThat(second).hasAttribute("data-kind", "action");
    assertThat(second.locator(".text")).hasCSS("font-style", "italic");
    assertThat(style(".message .author", "color"))
        .startsWith("rgb")
        .isNotEqualTo(style(".message:nth-child(2) .author", "color"))
        .isNotEqualTo(style(".message .text", "color"));

    var box = first.boundingBox();
    var below = second.boundingBox();
    assertThat(box.x).isBetween(0.0, 32.0);
    assertThat(box.y + box.height).isLessThanOrEqualTo(below.y);
    assertThat(below.y + below.height).isBetween(750.0, 800.0);
    assertThat(style(".message", "borderRadius")).isNotEqualTo("0px");
    assertThat(style("html", "backgroundColor")).isEqualTo("rgba(0, 0, 0, 0)");
    assertThat(style("body", "backgroundColor")).isEqualTo("rgba(0, 0, 0, 0)");
    assertThat(complaints).isEmpty();
  }

  @Test
  void aReloadShowsEveryMessageOnceAndNoneThatWasRemoved() {
    var ada = stage.twitch.channel("ada");
    var spam = ada.says("trev", "buy followers");
    ada.says("mara", "hello");
    assertShows(overlay, "buy followers", "hello");
    overlay.reload();
    assertShows(overlay, "buy followers", "hello");

    ada.deletes(spam);
    assertShows(overlay, "hello");
    ada.says("mo", "thanks");
    overlay.reload();
    assertShows(overlay, "hello", "thanks");
    assertThat(complaints).isEmpty();
  }

  @Test
  void aServerThatIsKilledComesBackWithoutAnybodyTouchingAnything() {
    stage.twitch.channel("ada").says("mara", "before");
    assertShows(overlay, "before");

    stage.product.kill();
    stage.product.start();
    stage.twitch.awaitJoined("ada");
    stage.twitch.channel("ada").says("mara", "after");

    assertShows(overlay, "before", "after");
    assertThat(complaints).allMatch(text -> text.contains(SERVER_AWAY));
  }

  private String style(String selector, String property) {
    var read = "([selector, name]) => getComputedStyle(document.querySelector(selector))[name]";
    return overlay.evaluate(read, List.of(selector, property)).toString();
  }
}
