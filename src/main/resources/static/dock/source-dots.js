/**
 * How the sources are doing, each as a dot.
 *
 * @import { Words } from "../dashboard/words.js"
 * @import { Source } from "../room/room-update.js"
 */
export class SourceDots {
  #root;
  #words;

  /** @param {HTMLElement} root @param {Words} words */
  constructor(root, words) {
    this.#root = root;
    this.#words = words;
  }

  /** @param {Source[]} sources */
  show(sources) {
    this.#root.replaceChildren(...sources.map((source) => this.#dot(source)));
  }

  /** @param {Source} source */
  #dot({ platform, channel, state }) {
    const tone = state === "live" ? "live" : state === "off-air" ? "off" : "trouble";
    const dot = document.createElement("span");
    dot.className = "source-dot";
    dot.dataset.platform = platform;
    dot.dataset.tone = tone;
    const said = this.#words.say(`source.${tone}`, { name: channel.name });
    dot.setAttribute("role", "img");
    dot.setAttribute("aria-label", said);
    dot.title = said;
    return dot;
  }
}
