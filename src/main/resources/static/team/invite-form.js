/**
 * Makes a link into the team and shows it, this once.
 *
 * @import { Words } from "../dashboard/words.js"
 */
import { ask } from "../dashboard/api.js";
import { copyText } from "../dashboard/copy-text.js";
import { part } from "../dashboard/parts.js";
import { rightsOf } from "./rights.js";

export class InviteForm {
  #form;
  #said;
  #made;
  #words;
  #changed;
  #id = "";

  /**
   * @param {{form: HTMLFormElement, said: HTMLElement, made: HTMLElement}} page
   * @param {Words} words
   * @param {() => void} changed
   */
  constructor({ form, said, made }, words, changed) {
    this.#form = form;
    this.#said = said;
    this.#made = made;
    this.#words = words;
    this.#changed = changed;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#invite();
    });
    part(made, "copy").addEventListener("click", () => void this.#copy());
  }

  /** Shows a link no longer that opens nothing any more. @param {string} id */
  forget(id) {
    if (id === this.#id) this.#made.hidden = true;
  }

  async #invite() {
    const fields = new FormData(this.#form);
    const label = String(fields.get("label")).trim();
    const rights = rightsOf(String(fields.get("preset")));
    const body = { label, rights, hours: Number(fields.get("hours")) };
    const answer = await ask("POST", "/api/rooms/own/team/invitations", { body });
    if (!answer.ok) {
      this.#fail(answer.error === "invalid" ? answer.value.field : answer.error);
      return;
    }
    this.#said.textContent = "";
    this.#form.reset();
    this.#show(label, answer.value);
    this.#changed();
  }

  /** @param {string} label @param {{id: string, link: string}} made */
  #show(label, { id, link }) {
    this.#id = id;
    part(this.#made, "made-for").textContent = this.#words.say("made-for", { name: label });
    part(this.#made, "link").textContent = link;
    part(this.#made, "copy-said").textContent = "";
    this.#made.hidden = false;
    part(this.#made, "copy").focus();
  }

  async #copy() {
    const link = part(this.#made, "link");
    const copied = await copyText(link.textContent ?? "");
    if (!copied) getSelection()?.selectAllChildren(link);
    part(this.#made, "copy-said").textContent = this.#words.say(copied ? "copied" : "copy-by-hand");
  }

  /** @param {string} error */
  #fail(error) {
    const known = ["too-many", "team-full", "label"].includes(error);
    this.#said.dataset.tone = "bad";
    this.#said.textContent = this.#words.say(known ? `error.${error}` : "failed");
  }
}
