/**
 * The list of sources: the only owner of its rows. Time passes in it once a second, while somebody
 * looks.
 *
 * @import { Source } from "../room/room-update.js"
 * @import { Words } from "./words.js"
 */
import { post, postForm } from "./post.js";
import { newSourceRow, showSource } from "./source-row.js";
import { sourceWords } from "./source-words.js";

const TICK_MILLIS = 1_000;

export class SourceList {
  #list;
  #announcer;
  #words;
  /** @type {Source[]} */
  #sources = [];
  /** @type {Map<string, number>} by platform, epoch milliseconds */
  #lastMessageAt = new Map();
  #ticking;

  /** @param {HTMLElement} list @param {HTMLElement} announcer @param {Words} words */
  constructor(list, announcer, words) {
    this.#list = list;
    this.#announcer = announcer;
    this.#words = words;
    list.addEventListener("submit", (event) => {
      const form = /** @type {HTMLFormElement} */ (event.target);
      const { part } = form.dataset;
      if (part !== "retry" && part !== "choose" && part !== "all") return;
      event.preventDefault();
      (part === "retry" ? post(form.action) : postForm(form)).catch(() => form.submit());
    });
    this.#ticking = setInterval(() => {
      if (!document.hidden) this.#tell();
    }, TICK_MILLIS);
  }

  close() {
    clearInterval(this.#ticking);
  }

  /** @param {Source[]} sources */
  show(sources) {
    for (const gone of this.#sources.filter((known) => !has(sources, known))) {
      this.#rowOf(gone)?.remove();
    }
    for (const source of sources) {
      if (!this.#rowOf(source)) this.#list.append(newSourceRow(source, this.#words));
    }
    this.#list.hidden = this.#list.childElementCount === 0;
    this.#sources = sources;
    this.#tell();
  }

  /** @param {string} platform @param {number} at epoch milliseconds */
  heard(platform, at) {
    if (at > (this.#lastMessageAt.get(platform) ?? 0)) this.#lastMessageAt.set(platform, at);
  }

  #tell() {
    for (const source of this.#sources) {
      const row = this.#rowOf(source);
      if (row) this.#tellOf(source, row);
    }
  }

  /** @param {Source} source @param {HTMLElement} row */
  #tellOf(source, row) {
    const said = sourceWords(
      source,
      this.#lastMessageAt.get(source.platform) ?? null,
      Date.now(),
      this.#words,
    );
    if (row.dataset.state !== source.state) this.#announce(source, said.title);
    showSource(row, source, said, this.#words);
  }

  /** @param {Source} source @param {string} state */
  #announce({ platform, channel: { name } }, state) {
    const values = { name, platform: this.#words.say(`platform.${platform}`), state };
    this.#announcer.textContent = this.#words.say("announce", values);
  }

  /** @param {Source} source @returns {HTMLElement | undefined} */
  #rowOf({ platform, channel }) {
    /** @type {NodeListOf<HTMLElement>} */
    const rows = this.#list.querySelectorAll(".source");
    return [...rows].find(
      ({ dataset }) => dataset.platform === platform && dataset.channelId === channel.id,
    );
  }
}

/** @param {Source[]} sources @param {Source} wanted */
const has = (sources, { platform, channel }) =>
  sources.some((source) => source.platform === platform && source.channel.id === channel.id);
