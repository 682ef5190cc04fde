package net.ramforth.multichat.journey;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.Locale;

/** What a page costs: long tasks, frames, elements and memory, as the browser counts them. */
final class PageFigures {

  /** To be run before the page's own scripts. */
  static final String SCRIPT =
      """
      globalThis.figures = { frames: 0, longestFrame: 0, longTasks: [] };
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) figures.longTasks.push(duration);
      }).observe({ type: "longtask" });
      let before = 0;
      const frame = (now) => {
        if (before > 0) figures.longestFrame = Math.max(figures.longestFrame, now - before);
        before = now;
        figures.frames++;
        requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
      """;

  private final Page page;
  private final CDPSession session;
  private double heapAtStart;
  private double busyAtStart;
  private long startedAt;
  private int mostRows;
  private int mostElements;

  PageFigures(Page page) {
    this.page = page;
    session = page.context().newCDPSession(page);
    var onlyWhileItRuns = new JsonObject();
    onlyWhileItRuns.addProperty("timeDomain", "threadTicks");
    session.send("Performance.setTimeDomain", onlyWhileItRuns);
    session.send("Performance.enable");
  }

  void begin() {
    heapAtStart = heapMegabytes();
    busyAtStart = metric("TaskDuration");
    page.evaluate("Object.assign(figures, { frames: 0, longestFrame: 0, longTasks: [] })");
    startedAt = System.nanoTime();
  }

  /** Looks how large the page is now. A row that is leaving takes a moment for it. */
  void sample() {
    mostRows = Math.max(mostRows, rows());
    mostElements = Math.max(mostElements, count("*"));
  }

  int rows() {
    return count("#chat .message:not([data-leaving])");
  }

  int mostRows() {
    return mostRows;
  }

  int mostElements() {
    return mostElements;
  }

  /** The figures since the beginning, one a line. */
  String end(long said) {
    double seconds = (System.nanoTime() - startedAt) / 1e9;
    double busy = metric("TaskDuration") - busyAtStart;
    double frames = number("figures.frames");
    return String.format(
        Locale.ROOT,
        """
        messages said             %d in %.1f s
        long tasks (over 50 ms)   %.0f, the longest %.0f ms
        frames a second           %.1f, the longest %.0f ms
        CPU of the main thread    %.0f %%
        rows, elements at most    %d, %d
        JavaScript heap           %.1f MB before, %.1f MB after
        """,
        said,
        seconds,
        number("figures.longTasks.length"),
        number("Math.max(0, ...figures.longTasks)"),
        frames / seconds,
        number("figures.longestFrame"),
        100 * busy / seconds,
        mostRows,
        mostElements,
        heapAtStart,
        heapMegabytes());
  }

  private double heapMegabytes() {
    session.send("HeapProfiler.collectGarbage");
    return metric("JSHeapUsedSize") / 1e6;
  }

  private double metric(String name) {
    for (var metric : session.send("Performance.getMetrics").getAsJsonArray("metrics")) {
      JsonObject one = metric.getAsJsonObject();
      if (one.get("name").getAsString().equals(name)) {
        return one.get("value").getAsDouble();
      }
    }
    throw new IllegalStateException("The browser does not measure " + name);
  }

  private int count(String selector) {
    return ((Number)
            page.evaluate("selector => document.querySelectorAll(selector).length", selector))
        .intValue();
  }

  private double number(String expression) {
    return ((Number) page.evaluate(expression)).doubleValue();
  }
}
