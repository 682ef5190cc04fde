package net.ramforth.multichat.soak;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A page whose rows are counted as they are drawn, by the numbers they carry. */
final class WatchedPage {

  /** Counts in the page, because rows live for seconds only. */
  private static final String PROBE =
      """
      (() => {
        window.probe ??= { drawn: {}, twice: 0, tasks: [] };
        const seen = (row) => {
          const text = row.querySelector(".text")?.textContent ?? "";
          const name = /\\b(?:twitch|youtube)-\\d+\\b/.exec(text)?.[0];
          if (!name) return;
          const same = [...document.querySelectorAll(SELECTOR)].filter((other) =>
            other.querySelector(".text")?.textContent.includes(name + " "),
          ).length;
          if (same > 1) probe.twice++;
          probe.drawn[name] = true;
        };
        new MutationObserver((changes) => {
          for (const change of changes)
            for (const node of change.addedNodes)
              if (node.nodeType === 1 && node.matches(".message")) seen(node);
        }).observe(document.querySelector(LIST), { childList: true });
        document.querySelectorAll(SELECTOR).forEach(seen);
        new PerformanceObserver((list) => {
          for (const task of list.getEntries()) probe.tasks.push(Math.round(task.duration));
        }).observe({ type: "longtask" });
      })()
      """;

  final String name;
  final Page page;
  private final String list;
  private final List<String> complaints = new ArrayList<>();

  WatchedPage(String name, Page page, String url, String list) {
    this.name = name;
    this.page = page;
    this.list = list;
    page.onPageError(complaints::add);
    page.navigate(url);
    page.waitForSelector(list, new Page.WaitForSelectorOptions().setState(ATTACHED));
    watch();
  }

  private static final com.microsoft.playwright.options.WaitForSelectorState ATTACHED =
      com.microsoft.playwright.options.WaitForSelectorState.ATTACHED;

  private void watch() {
    page.evaluate(
        PROBE.replace("SELECTOR", "'" + list + " .message'").replace("LIST", "'" + list + "'"));
  }

  /** As OBS does when the source, or its scene, is shown or not. */
  void show(boolean visible) {
    page.evaluate(
        "(visible) => window.dispatchEvent(new CustomEvent('obsSourceVisibleChanged',"
            + " { detail: { visible } }))",
        visible);
  }

  void reload() {
    page.reload();
    watch();
  }

  /** The newest row of a platform, or -1. */
  int newest(String platform) {
    return ((Number)
            page.evaluate(
                "([list, platform]) => Math.max(-1, ...[...document.querySelectorAll(list +"
                    + " ' .message')].map((row) => Number(new RegExp(platform +"
                    + " '-(\\\\d+)').exec(row.textContent)?.[1] ?? -1)))",
                List.of(list, platform)))
        .intValue();
  }

  /** Drawn rows, rows that were there twice, long tasks, memory and elements, in words. */
  String figures() {
    var figures =
        (Map<?, ?>)
            page.evaluate(
                """
                () => ({
                  drawn: Object.keys(probe.drawn).length,
                  twice: probe.twice,
                  tasks: probe.tasks.length,
                  longest: Math.max(0, ...probe.tasks),
                  heap: Math.round((performance.memory?.usedJSHeapSize ?? 0) / 1e5) / 10,
                  elements: document.querySelectorAll("*").length,
                })
                """);
    return name + ": " + figures + " complaints " + complaints;
  }

  int twice() {
    return ((Number) page.evaluate("probe.twice")).intValue();
  }
}
