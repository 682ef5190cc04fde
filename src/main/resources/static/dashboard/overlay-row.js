/**
 * One overlay in the list: its URL, and what can be done with it.
 *
 * @import { Words } from "./words.js"
 * @typedef {{id: string, name: string, url: string}} Overlay as the API has it
 * @typedef {(name: string, like: string) => void} Duplicate
 */
import { ask } from "./api.js";
import { OverlayUrl } from "./overlay-url.js";
import { part } from "./parts.js";

export class OverlayRow {
  #row;
  #words;
  #url;

  /** @param {HTMLElement} row @param {Words} words @param {Duplicate} duplicate */
  constructor(row, words, duplicate) {
    this.#row = row;
    this.#words = words;
    this.#url = new OverlayUrl(row, words);
    const copy = () =>
      duplicate(this.#words.say("overlay.copy-name", { name: this.#name }), this.id);
    this.#on("duplicate", copy);
    this.#on("rename", () => this.#rename());
    this.#on("rotate", () => this.#confirm("url", () => this.#rotate()));
    this.#on("delete", () => this.#confirm("delete", () => this.#delete()));
    this.#on("no", () => this.#close());
    part(row, "naming").addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#saveName();
    });
    row.addEventListener("keydown", ({ key }) => {
      if (key === "Escape") this.#close();
    });
  }

  get id() {
    return this.#row.dataset.id ?? "";
  }

  get #name() {
    return part(this.#row, "name").textContent ?? "";
  }

  /** @param {string} text @param {boolean} open */
  tellSeen(text, open) {
    const seen = part(this.#row, "seen");
    if (seen.textContent !== text) seen.textContent = text;
    seen.toggleAttribute("data-open", open);
  }

  /** @type {HTMLInputElement} */
  get #input() {
    return /** @type {HTMLInputElement} */ (part(this.#row, "naming").querySelector("input"));
  }

  #rename() {
    this.#close();
    part(this.#row, "naming").hidden = false;
    this.#input.value = this.#name;
    this.#input.select();
  }

  async #saveName() {
    const body = { name: this.#input.value };
    const answer = await ask("PATCH", this.#address, { body });
    if (!answer.ok) {
      this.#fail(answer.error);
      return;
    }
    part(this.#row, "name").textContent = answer.value.name;
    this.#close();
  }

  /** @param {"url" | "delete"} what @param {() => Promise<void>} act */
  #confirm(what, act) {
    this.#close();
    const yes = /** @type {HTMLButtonElement} */ (part(this.#row, "yes"));
    part(this.#row, "question").textContent = this.#words.say(`overlay.question-${what}`, {
      name: this.#name,
    });
    yes.textContent = this.#words.say(`overlay.yes-${what}`);
    yes.onclick = () => void act();
    part(this.#row, "confirm").hidden = false;
    part(this.#row, "no").focus();
  }

  #close() {
    part(this.#row, "naming").hidden = true;
    part(this.#row, "confirm").hidden = true;
  }

  async #rotate() {
    const answer = await ask("POST", `${this.#address}/key`);
    this.#close();
    if (answer.ok) this.#url.become(answer.value.url);
    else this.#fail(answer.error);
  }

  async #delete() {
    const answer = await ask("DELETE", this.#address);
    this.#close();
    if (answer.ok) this.#row.remove();
    else this.#fail(answer.error);
  }

  /** @param {string} error */
  #fail(error) {
    const known = ["last-one", "bad-name", "too-many"].includes(error);
    this.#url.say(known ? `overlay.${error}` : "failed", true);
  }

  get #address() {
    return `/api/overlays/${this.id}`;
  }

  /** @param {string} name @param {() => void} act */
  #on(name, act) {
    part(this.#row, name).addEventListener("click", act);
  }
}

/** Makes a row for an overlay of which the page has none. @param {Overlay} overlay */
export function newOverlayRow({ id, name, url }) {
  const template = /** @type {HTMLTemplateElement} */ (document.getElementById("overlay-row"));
  const row = /** @type {HTMLElement} */ (
    document.importNode(template.content, true).querySelector(".overlay")
  );
  row.dataset.id = id;
  row.dataset.url = url;
  part(row, "name").textContent = name;
  part(row, "customise").setAttribute("href", `/dashboard/overlays/${id}`);
  const input = row.querySelector("input");
  if (input) input.id = `name-${id}`;
  row.querySelector("label")?.setAttribute("for", `name-${id}`);
  return row;
}
