/**
 * The list of overlays. While somebody looks, it asks where they are shown.
 *
 * @import { Words } from "./words.js"
 * @typedef {{program: string, open: number, at: string, streaming: boolean}} Seen
 */
import { ask } from "./api.js";
import { newOverlayRow, OverlayRow } from "./overlay-row.js";
import { spanWords } from "./span-words.js";

/** How often it is asked where overlays are shown, in milliseconds. */
const LOOK_MILLIS = 4_000;

export class OverlayList {
  #list;
  #said;
  #words;
  /** @type {OverlayRow[]} */
  #rows = [];

  /** @param {HTMLElement} list @param {HTMLElement} said @param {Words} words */
  constructor(list, said, words) {
    this.#list = list;
    this.#said = said;
    this.#words = words;
    for (const row of list.querySelectorAll(".overlay")) this.#take(/** @type {any} */ (row));
    void this.#look();
    const look = () => {
      if (!document.hidden) void this.#look();
    };
    setInterval(look, LOOK_MILLIS);
    document.addEventListener("visibilitychange", look);
  }

  /** Adds one with the defaults. */
  async add() {
    const n = this.#list.childElementCount + 1;
    await this.#create(this.#words.say("overlay.new-name", { n }), null);
  }

  /** @param {string} name @param {string | null} like */
  async #create(name, like) {
    const answer = await ask("POST", "/api/overlays", { body: { name, like } });
    this.#said.dataset.tone = answer.ok ? "good" : "bad";
    if (!answer.ok) {
      this.#said.textContent = this.#words.say(
        answer.error === "too-many" ? "overlay.too-many" : "failed",
      );
      return;
    }
    const row = newOverlayRow(answer.value);
    this.#list.append(row);
    this.#take(row);
    this.#said.textContent = this.#words.say("overlay.added");
    /** @type {HTMLElement | null} */ (row.querySelector("[data-part=customise]"))?.focus();
    void this.#look();
  }

  /** @param {HTMLElement} row */
  #take(row) {
    this.#rows.push(
      new OverlayRow(row, this.#words, (name, like) => void this.#create(name.slice(0, 60), like)),
    );
  }

  async #look() {
    const answer = await ask("GET", "/api/overlays/seen");
    if (!answer.ok) return;
    for (const row of this.#rows) {
      const seen = /** @type {Seen | undefined} */ (answer.value[row.id]);
      row.tellSeen(this.#wordsFor(seen), (seen?.open ?? 0) > 0);
    }
  }

  /** @param {Seen | undefined} seen */
  #wordsFor(seen) {
    if (!seen) return this.#words.say("overlay.never-seen");
    const { open, at, streaming } = seen;
    const program =
      seen.program === "?" ? this.#words.say("overlay.unknown-program") : seen.program;
    if (open === 0) {
      const ago = spanWords(Date.now() - Date.parse(at), this.#words);
      return this.#words.say("overlay.last-seen", { program, ago });
    }
    if (streaming) return this.#words.say("overlay.streaming", { program });
    return this.#words.say(open > 1 ? "overlay.open-several" : "overlay.open", {
      program,
      n: open - 1,
    });
  }
}
