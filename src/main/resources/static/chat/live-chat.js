/**
 * A room's chat on a page: from what the feed says to rows on screen.
 *
 * @import { Applied } from "../room/room-feed.js"
 * @import { Options } from "./render-message.js"
 *
 * @typedef {Options & {onSkipped?: (count: number) => void}} LiveChatOptions `onSkipped` hears how
 *   many messages were skipped in the present flood, and 0 when it is over
 */
import { FeedView } from "./feed-view.js";
import { Pacing } from "./pacing.js";
import { Rows } from "./rows.js";

export class LiveChat {
  #view;
  #rows = new Rows();
  #pacing;

  /** @param {HTMLElement} list @param {LiveChatOptions} [options] */
  constructor(list, options) {
    this.#view = new FeedView(list, options);
    this.#pacing = new Pacing({
      show: (changes, calm) => this.#view.apply(this.#rows.apply(changes), calm),
      isHidden: () => document.hidden,
      onSkipped: options?.onSkipped,
    });
  }

  get isEmpty() {
    return this.#view.isEmpty;
  }

  /** @param {Applied} applied */
  show({ changes, caughtUp, settings, now }) {
    if (settings) {
      this.#pacing.choose(settings.pacing);
      this.#pacing.streamers = settings.streamers;
      this.#view.choose(settings);
      this.#view.apply(this.#rows.keep(settings.messageLimit), true);
      this.repaint();
    }
    this.#pacing.apply(changes, caughtUp, now);
  }

  /** Adapts the colours to other styles. */
  repaint() {
    this.#view.repaint();
  }

  /** Ends all waiting and every motion, as when the page is put away. */
  settle() {
    this.#pacing.release();
    this.#view.settle();
  }
}
