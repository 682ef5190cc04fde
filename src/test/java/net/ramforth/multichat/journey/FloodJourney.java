package net.ramforth.multichat.journey;

import static net.ramforth.multichat.journey.Stage.overlayUrl;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Two hundred messages a second, in the engine of OBS 28 to 30. In the normal run it is short and
 * asserts what does not depend on the machine. {@code -Dflood.seconds=60} makes it long enough for
 * figures; they go to {@code target/flood.txt} and are described in {@code docs/performance.md}.
 */
@Isolated("measures what a page costs that has the machine to itself")
class FloodJourney {

  private static final int SECONDS = Integer.getInteger("flood.seconds", 10);
  private static final int PER_SECOND = Integer.getInteger("flood.rate", 200);
  private static final Path REPORT = Path.of("target", "flood.txt");

  /** The message limit of an account that chose none. */
  private static final int MOST_ROWS = 50;

  /** More than any row of this flood has. */
  private static final int MOST_ELEMENTS_OF_A_ROW = 40;

  /** The most messages that may be lost to neither rows nor order: none waits longer. */
  private static final Duration LAST_ONE_SHOWN = Duration.ofSeconds(20);

  @TempDir Path directory;

  @Test
  void aFloodKeepsThePageSmall() throws IOException {
    try (var stage = Stage.withOldObs(directory)) {
      var overlay = stage.openOverlay("about:blank");
      overlay.addInitScript(PageFigures.SCRIPT);
      overlay.navigate(overlayUrl(stage.adaSignsIn()));
      stage.twitch.awaitJoined("ada");
      var chatter = new FloodOfKinds(stage.twitch.channel("ada"));
      chatter.talk(Duration.ofSeconds(2), PER_SECOND, () -> {});

      var figures = new PageFigures(overlay);
      figures.begin();
      long said = chatter.talk(Duration.ofSeconds(SECONDS), PER_SECOND, figures::sample);
      stage.twitch.channel("ada").says("mara", "the end");
      await().atMost(LAST_ONE_SHOWN).until(() -> lastText(overlay).equals("the end"));
      var report = figures.end(said);

      assertThat(figures.mostRows()).isBetween(1, MOST_ROWS);
      assertThat(figures.mostElements()).isLessThan(MOST_ROWS * MOST_ELEMENTS_OF_A_ROW);
      assertThat(figures.rows()).isLessThanOrEqualTo(MOST_ROWS);
      Files.writeString(REPORT, report);
    }
  }

  private static String lastText(Page overlay) {
    return overlay
        .evaluate("document.querySelector('#chat .message:last-child .text')?.textContent ?? ''")
        .toString();
  }
}
