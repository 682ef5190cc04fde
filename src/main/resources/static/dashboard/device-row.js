/**
 * One paired device in the list: when it was seen, and what can be done with it.
 *
 * @import { Words } from "./words.js"
 */
import { ask } from "./api.js";
import { part, put } from "./parts.js";
import { spanWords } from "./span-words.js";
import { timeWords } from "./time-words.js";

/** A device seen less long ago, in milliseconds, is in use. */
const JUST_NOW_MILLIS = 120_000;

export class DeviceRow {
  #row;
  #words;
  #onGone;

  /** @param {HTMLElement} row @param {Words} words @param {() => void} onGone after it was revoked */
  constructor(row, words, onGone) {
    this.#row = row;
    this.#words = words;
    this.#onGone = onGone;
    this.#on("rename", () => this.#rename());
    this.#on("revoke", () => this.#confirm());
    this.#on("yes", () => void this.#revoke());
    this.#on("no", () => this.#close("revoke"));
    part(row, "naming").addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#saveName();
    });
    row.addEventListener("keydown", ({ key }) => {
      if (key === "Escape") this.#close("revoke");
    });
  }

  /** Says its times as people do. @param {number} now epoch milliseconds */
  tellTimes(now) {
    put(this.#row, "paired", timeWords(this.#time("paired"), now));
    const ago = now - Date.parse(this.#time("seen"));
    put(
      this.#row,
      "seen",
      ago < JUST_NOW_MILLIS
        ? this.#words.say("devices.just-now")
        : this.#words.say("devices.ago", { ago: spanWords(ago, this.#words) }),
    );
  }

  /** @param {string} name */
  #time(name) {
    return part(this.#row, name).getAttribute("datetime") ?? "";
  }

  get #name() {
    return part(this.#row, "name").textContent ?? "";
  }

  get #address() {
    return `/api/devices/${this.#row.dataset.id}`;
  }

  #rename() {
    this.#close();
    part(this.#row, "naming").hidden = false;
    this.#input.value = this.#name;
    this.#input.select();
  }

  /** @type {HTMLInputElement} */
  get #input() {
    return /** @type {HTMLInputElement} */ (part(this.#row, "naming").querySelector("input"));
  }

  async #saveName() {
    const answer = await ask("PATCH", this.#address, { body: { name: this.#input.value } });
    if (!answer.ok) {
      this.#fail(answer.error);
      return;
    }
    put(this.#row, "name", answer.value.name);
    this.#close("rename");
  }

  #confirm() {
    this.#close();
    put(this.#row, "question", this.#words.say("devices.question", { name: this.#name }));
    put(this.#row, "yes", this.#words.say("devices.yes"));
    part(this.#row, "confirm").hidden = false;
    part(this.#row, "no").focus();
  }

  async #revoke() {
    const answer = await ask("DELETE", this.#address);
    // Revoked elsewhere is as good.
    if (answer.ok || answer.error === "no-such-device") {
      this.#row.remove();
      this.#onGone();
      return;
    }
    this.#close("revoke");
    this.#fail(answer.error);
  }

  /** @param {string} [backTo] the button that gets the focus */
  #close(backTo) {
    put(this.#row, "said", "");
    part(this.#row, "naming").hidden = true;
    part(this.#row, "confirm").hidden = true;
    if (backTo) part(this.#row, backTo).focus();
  }

  /** @param {string} error */
  #fail(error) {
    put(this.#row, "said", this.#words.say(error === "bad-name" ? "devices.bad-name" : "failed"));
  }

  /** @param {string} name @param {() => void} act */
  #on(name, act) {
    part(this.#row, name).addEventListener("click", act);
  }
}
