/**
 * The message on air, in a spot of its own. It is drawn as a row of chat, so that the design holds for
 * it too.
 *
 * @import { Settings } from "../room/parse-settings.js"
 * @import { Featured } from "../room/stage.js"
 */
import { FeedView } from "../chat/feed-view.js";

export class FeaturedCard {
  #section;
  #view;
  /** @type {string | null} */
  #key = null;
  #shown = "";
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #end;

  /** @param {HTMLElement} section its list gets the row */
  constructor(section) {
    this.#section = section;
    this.#view = new FeedView(/** @type {HTMLElement} */ (section.querySelector("ol")));
  }

  /** @param {Featured} featured @param {boolean} calm without any motion */
  show({ message, until }, calm) {
    clearTimeout(this.#end);
    const said = JSON.stringify(message);
    if (said !== this.#shown) this.#become(message, calm);
    this.#shown = said;
    // The server says so, too; a page that lost it must not show the card for ever.
    if (message && until !== null) {
      const left = Math.max(0, until - Date.now()) + LOST_MILLIS;
      this.#end = setTimeout(() => this.show({ message: null, until: null }, true), left);
    }
  }

  /** @param {Settings} settings */
  choose(settings) {
    this.#view.choose({ ...settings, fadeAfterSeconds: 0, groupMessages: false });
    this.#view.repaint();
  }

  repaint() {
    this.#view.repaint();
  }

  settle() {
    this.#view.settle();
  }

  /** @param {Featured["message"]} message @param {boolean} calm */
  #become(message, calm) {
    if (this.#key) this.#view.apply([{ type: "remove", key: this.#key }], true);
    this.#key = message && `${message.platform} ${message.id}`;
    this.#section.hidden = message === null;
    if (message && this.#key) {
      this.#view.apply([{ type: "add", key: this.#key, message, before: null }], calm);
    }
  }
}

/** So long after its end, in milliseconds, the card goes if nobody said anything. */
const LOST_MILLIS = 3_000;
