/**
 * A room's chat on a page: from what the feed says to rows on screen.
 *
 * @import { Applied } from "../room/room-feed.js"
 * @import { Options } from "./render-message.js"
 */
import { FeedView } from "./feed-view.js";
import { Rows } from "./rows.js";
import { SmoothFlow } from "./smooth-flow.js";

export class LiveChat {
  #view;
  #rows = new Rows();
  #flow;

  /** @param {HTMLElement} list @param {Options} [options] */
  constructor(list, options) {
    this.#view = new FeedView(list, options);
    this.#flow = new SmoothFlow({
      show: (changes, calm) => this.#view.apply(this.#rows.apply(changes), calm),
      isHidden: () => document.hidden,
    });
  }

  get isEmpty() {
    return this.#view.isEmpty;
  }

  /** @param {Applied} applied */
  show({ changes, caughtUp, settings }) {
    if (settings) {
      this.#view.choose(settings);
      this.#view.apply(this.#rows.keep(settings.messageLimit), true);
      this.repaint();
    }
    this.#flow.apply(changes, caughtUp);
  }

  /** Adapts the colours to other styles. */
  repaint() {
    this.#view.repaint();
  }

  /** Ends all waiting and every motion, as when the page is put away. */
  settle() {
    this.#flow.release();
    this.#view.settle();
  }
}
