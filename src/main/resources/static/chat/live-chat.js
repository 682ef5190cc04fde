/**
 * A room's chat on a page: from what the feed says to rows on screen.
 *
 * @import { Applied } from "../room/room-feed.js"
 * @import { Settings } from "../room/room-update.js"
 * @import { PacingSettings } from "./pacing.js"
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

  /** What the streamer is called: who mentions them is never skipped. @param {string[]} names */
  set streamers(names) {
    this.#pacing.streamers = names;
  }

  /**
   * @param {Applied & {serverNow?: number | null}} applied `serverNow` in milliseconds since 1970,
   *   where the changes tell of the past
   */
  show({ changes, caughtUp, settings, serverNow }) {
    if (settings) {
      const { pacing } = /** @type {Settings & {pacing?: PacingSettings}} */ (settings);
      if (pacing) this.#pacing.choose(pacing);
      this.#view.animateEmotes(settings.animatedEmotes);
      this.#view.apply(this.#rows.choose(settings), true);
      this.repaint();
    }
    this.#pacing.apply(changes, caughtUp, serverNow);
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
