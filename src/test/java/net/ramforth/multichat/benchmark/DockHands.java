package net.ramforth.multichat.benchmark;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who uses a dock with real mouse and keyboard input, and a watch: from the input's own
 * time stamp to the first task after the frame in which the result stands.
 */
final class DockHands {

  /** To be run before the page's own scripts; also notes which numbered messages arrive. */
  static final String SCRIPT =
      """
      globalThis.probe = {
        heard: new Uint8Array(1_000_000),
        heardCount: 0,
        slowestEvent: 0,
        arm(type, key, isDone) {
          this.took = new Promise((resolve, reject) => {
            setTimeout(() => reject(new Error(`nothing came of ${type}`)), 20_000);
            const begin = (event) => {
              if (key !== null && event.key !== key) return;
              removeEventListener(type, begin, true);
              const look = () => {
                if (!isDone()) return requestAnimationFrame(look);
                const { port1, port2 } = new MessageChannel();
                port1.onmessage = () => resolve(performance.now() - event.timeStamp);
                port2.postMessage(0);
              };
              requestAnimationFrame(look);
            };
            addEventListener(type, begin, true);
          });
          this.took.catch(() => {});
        },
      };
      const RealSocket = WebSocket;
      globalThis.WebSocket = class extends RealSocket {
        constructor(...given) {
          super(...given);
          this.addEventListener("message", ({ data }) => {
            const text = typeof data === "string" ? data : new TextDecoder().decode(data);
            for (const [, number] of text.matchAll(/\\bno(\\d+)\\b/g)) {
              probe.heardCount += 1 - probe.heard[number];
              probe.heard[number] = 1;
            }
          });
        }
      };
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) {
          probe.slowestEvent = Math.max(probe.slowestEvent, duration);
        }
      }).observe({ type: "event", durationThreshold: 16 });
      """;

  private static final String IS_NEAR_END =
      "scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 48";

  private final Page dock;
  private final Map<String, List<Double>> millis = new LinkedHashMap<>();

  DockHands(Page dock) {
    this.dock = dock;
  }

  /** By what was done, how long each time took in milliseconds; forgets them. */
  Map<String, List<Double>> take() {
    var taken = new LinkedHashMap<>(millis);
    millis.clear();
    return taken;
  }

  void useEverything() {
    time(
        "hover to tool bar",
        "pointermove",
        "document.querySelector('#feed .tool-bar')",
        this::point);
    dock.evaluate("probe.row = document.querySelector('#feed .tool-bar').parentElement");
    time(
        "Queue to mark",
        "click",
        "probe.row.matches('[data-marks~=queued]')",
        () -> press("#feed .tool-bar [data-act=queue]"));
    dock.evaluate("probe.top = scroller.scrollTop");
    time(
        "wheel to scrolled list",
        "wheel",
        "scroller.scrollTop !== probe.top",
        () -> dock.mouse().wheel(0, -300));
    goToNewest();
    time("tab to queue", "click", isShown("#part-queue"), () -> press(tab("queue")));
    time("tab to chat", "click", isShown("#feed .message"), () -> press(tab("chat")));
    search();
  }

  /** Rests the pointer on a message, so that the list stands still. */
  void point() {
    var box = dock.locator("#scroller").boundingBox();
    dock.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
  }

  /** Takes the pointer from the list. */
  void leave() {
    dock.mouse().move(5, 5);
  }

  void goToNewest() {
    time("newest messages", "click", IS_NEAR_END + " && paused.hidden", () -> press("#paused"));
    leave();
  }

  private void search() {
    press("#open-search");
    var isFiltered =
        "['first', 'last'].every((one) => document.querySelector(`#feed > .message:${one}-child`)"
            + "?.textContent.includes('%s'))".formatted(DockFlood.RARE_WORD);
    var word = DockFlood.RARE_WORD;
    time(
        "last key to search result",
        "keydown",
        word.substring(word.length() - 1),
        isFiltered,
        () -> dock.keyboard().type(word));
    var isWhole = "document.querySelectorAll('#feed > .message').length >= 300";
    time("end of search to whole list", "click", isWhole, () -> press("#close-search"));
    leave();
  }

  /** Takes everything from the queue again. */
  void clearQueue() {
    dock.evaluate(
        """
        async () => {
          const { Commands } = await import("/dock/commands.js");
          const commands = new Commands(document.body.dataset.room);
          for (const { dataset } of document.querySelectorAll("#queue .entry")) {
            await commands.stage("remove", { platform: dataset.platform, id: dataset.messageId });
          }
        }
        """);
  }

  private void press(String selector) {
    dock.locator(selector).click();
  }

  private static String tab(String name) {
    return ".dock-tabs [data-tab=" + name + "]";
  }

  private static String isShown(String selector) {
    return "document.querySelector('" + selector + "').getClientRects().length > 0";
  }

  private void time(String what, String event, String isDone, Runnable input) {
    time(what, event, null, isDone, input);
  }

  private void time(
      String what, String event, @Nullable String key, String isDone, Runnable input) {
    dock.evaluate("key => probe.arm('%s', key, () => %s)".formatted(event, isDone), key);
    input.run();
    var took = ((Number) dock.evaluate("() => probe.took")).doubleValue();
    millis.computeIfAbsent(what, _ -> new ArrayList<>()).add(took);
  }
}
