package net.ramforth.multichat.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.ramforth.multichat.testing.Browser;
import net.ramforth.multichat.testing.ProductProcess;
import net.ramforth.multichat.testing.StandInEmotes;
import net.ramforth.multichat.testing.StandInImages;
import net.ramforth.multichat.testing.StandInTwitch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a dock costs that is open for a long and busy stream: {@code mvn -Pload verify
 * -Dit.test=DockRun -Ddock.messages=50000 -Ddock.rate=200}. Measures while the chat goes on; fails
 * only when messages are lost. What comes out goes to {@code target/dock.txt}.
 */
class DockRun {

  private static final int MESSAGES = Integer.getInteger("dock.messages", 50_000);
  private static final int PER_SECOND = Integer.getInteger("dock.rate", 200);
  private static final int TIMES = 10;
  private static final int STEPS = 5;

  /** The dock's rows at most. */
  private static final int ROWS = 300;

  @TempDir Path directory;

  private final StringBuilder report = new StringBuilder();

  @Test
  void aDockThatIsOpenForLongLosesNothing() throws IOException {
    try (var twitch = StandInTwitch.start();
        var images = StandInImages.start();
        var emotes = StandInEmotes.start();
        var browser = Browser.open()) {
      var environment = new HashMap<>(twitch.properties());
      environment.putAll(images.properties());
      environment.putAll(emotes.properties());
      try (var product = new ProductProcess(directory, environment).start()) {
        var dock = adasDock(browser.newContext(), product.url());
        twitch.awaitJoined("ada");
        say("Chromium %s, %d messages a second", browser.version(), PER_SECOND);
        measure(dock, new DockFlood(twitch.channel("ada"), PER_SECOND));
      }
    } finally {
      Files.writeString(Path.of("target", "dock.txt"), report);
    }
  }

  private static Page adasDock(BrowserContext adasBrowser, String url) {
    var dock = adasBrowser.newPage();
    dock.navigate(url);
    dock.getByText("Log in with Twitch").click();
    dock.locator("input[value=ada]").check();
    dock.locator("button[value=allow]").click();
    dock.waitForURL(url + "/dashboard");
    dock.setViewportSize(460, 700);
    dock.addInitScript(DockHands.SCRIPT);
    dock.navigate(url + "/dock");
    return dock;
  }

  private void measure(Page dock, DockFlood flood) {
    var hands = new DockHands(dock);
    var session = dock.context().newCDPSession(dock);
    session.send("Performance.enable");
    tellSize(dock, session, flood);
    try (flood) {
      // From 1,000 on, because fewer rows than there can be would be no measure.
      for (int step = 0; step <= STEPS; step++) {
        awaitSaid(dock, flood, Math.max(1_000, MESSAGES / STEPS * step));
        tellSize(dock, session, flood);
        IntStream.range(0, TIMES).forEach(_ -> hands.useEverything());
        hands.clearQueue();
        tellTimes(dock, hands);
        if (step == STEPS / 2) {
          hands.point();
          awaitSaid(dock, flood, MESSAGES / STEPS * (step + 1) - PER_SECOND);
          say("the pointer rested on the list since then: %s", dock.locator("#paused").innerText());
          tellSize(dock, session, flood);
          hands.goToNewest();
          tellTimes(dock, hands);
        }
      }
    }
    assertNothingLost(dock, flood.said());
  }

  private static void awaitSaid(Page dock, DockFlood flood, int count) {
    while (flood.said() < count) {
      dock.waitForTimeout(50);
    }
  }

  private void assertNothingLost(Page dock, int said) {
    await()
        .atMost(Duration.ofMinutes(1))
        .untilAsserted(() -> assertThat(number(dock.evaluate("probe.heardCount"))).isEqualTo(said));
    dock.waitForTimeout(500);
    var newest =
        dock.evaluate(
            """
            [...document.querySelectorAll('#feed > .message')].map(
              (row) => Number(/\\bno(\\d+)\\b/.exec(row.textContent)[1]))
            """);
    assertThat(newest).isEqualTo(IntStream.range(said - ROWS, said).boxed().toList());
    say("%d messages said, none lost", said);
  }

  private void tellSize(Page dock, CDPSession session, DockFlood flood) {
    session.send("HeapProfiler.collectGarbage");
    var counters = session.send("Memory.getDOMCounters");
    say(
        "after %6d messages: heap %.2f MB, %d nodes, %d listeners, %s rows; load %.1f",
        flood.said(),
        session.send("Runtime.getHeapUsage").get("usedSize").getAsDouble() / 1e6,
        counters.get("nodes").getAsInt(),
        counters.get("jsEventListeners").getAsInt(),
        dock.evaluate("document.querySelectorAll('#feed > .message').length"),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  private void tellTimes(Page dock, DockHands hands) {
    hands
        .take()
        .forEach(
            (what, millis) -> {
              List<Double> sorted = millis.stream().sorted().toList();
              say(
                  "  %-28s half within %4.0f ms, the longest %4.0f ms",
                  what, sorted.get(sorted.size() / 2), sorted.getLast());
            });
    say(
        "  %-28s %.0f ms",
        "slowest event (Event Timing)", number(dock.evaluate("probe.slowestEvent")));
    dock.evaluate("probe.slowestEvent = 0");
  }

  private static double number(Object value) {
    return ((Number) value).doubleValue();
  }

  private void say(String format, Object... values) {
    var line = format.formatted(values) + "\n";
    report.append(line);
    System.out.printf(Locale.ROOT, "%s", line);
  }
}
