/**
 * What an overlay shows, wherever its chat comes from: rows, the look of the settings, and little
 * marks for what is left out or only a test.
 *
 * @import { Applied } from "../room/room-feed.js"
 */
import { LiveChat } from "../chat/live-chat.js";
import { applySettings } from "./apply-settings.js";
import { FeaturedCard } from "./featured-card.js";
import { OwnCss } from "./own-css.js";

/** So long after the last test message the mark goes, in milliseconds. */
const TEST_MARK_MILLIS = 15_000;

/** @param {string} id */
const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

export class Screen {
  #chat = new LiveChat(byId("chat"), { onSkipped: (count) => this.#tellSkipped(count) });
  #card = new FeaturedCard(byId("featured"));
  #ownCss = new OwnCss(byId("own-css"));
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #testing;

  constructor() {
    // OBS adds the streamer's own CSS after the page has loaded.
    new MutationObserver(() => this.#repaint()).observe(document.head, { childList: true });
  }

  /** @param {Applied} applied */
  show(applied) {
    const { changes, settings } = applied;
    if (settings) {
      this.#ownCss.become(settings.css.text);
      applySettings(document.documentElement, settings);
      this.#card.choose(settings);
    }
    this.#chat.show(applied);
    if (applied.featured) this.#card.show(applied.featured, applied.caughtUp);
    if (changes.some((change) => change.type === "add" && change.message.origin === "test")) {
      this.#tellTesting();
    }
  }

  /** Ends all waiting and every motion, as when the page is put away. */
  settle() {
    this.#chat.settle();
    this.#card.settle();
  }

  #repaint() {
    this.#chat.repaint();
    this.#card.repaint();
  }

  /** @param {number} count */
  #tellSkipped(count) {
    const skipped = byId("skipped");
    skipped.textContent = `+${count}`;
    skipped.hidden = count === 0;
  }

  #tellTesting() {
    clearTimeout(this.#testing);
    byId("testing").hidden = false;
    this.#testing = setTimeout(() => (byId("testing").hidden = true), TEST_MARK_MILLIS);
  }
}
