/**
 * The list of sources: the only owner of its rows' text. Time passes in it once a second, while
 * somebody looks.
 *
 * @import { Source } from "../room/room-update.js"
 * @import { Words } from "./words.js"
 */
import { post } from "./post.js";
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

  /** @param {HTMLElement} list @param {HTMLElement} announcer @param {Words} words */
  constructor(list, announcer, words) {
    this.#list = list;
    this.#announcer = announcer;
    this.#words = words;
    list.addEventListener("submit", (event) => {
      const form = /** @type {HTMLFormElement} */ (event.target);
      if (form.dataset.part !== "retry") return;
      event.preventDefault();
      post(form.action).catch(() => form.submit());
    });
    setInterval(() => {
      if (!document.hidden) this.#tell();
    }, TICK_MILLIS);
  }

  /** @param {Source[]} sources */
  show(sources) {
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
    row.dataset.state = source.state;
    put(row, "title", said.title);
    put(row, "detail", said.detail);
    put(row, "advice", said.advice);
    part(row, "advice").hidden = !said.advice;
    part(row, "sign-in").hidden = !said.signIn;
    part(row, "retry").hidden = !said.retry;
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

/** @param {HTMLElement} row @param {string} name @returns {HTMLElement} */
const part = (row, name) => /** @type {HTMLElement} */ (row.querySelector(`[data-part="${name}"]`));

/** @param {HTMLElement} row @param {string} name @param {string} text */
function put(row, name, text) {
  const element = part(row, name);
  if (element.textContent !== text) element.textContent = text;
}
