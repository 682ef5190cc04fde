/**
 * Makes a link into the team and shows it, this once.
 *
 * @import { Words } from "../dashboard/words.js"
 * @import { MadeLink } from "./made-link.js"
 */
import { ask } from "../dashboard/api.js";
import { rightsOf } from "./rights.js";

export class InviteForm {
  #form;
  #said;
  #made;
  #words;
  #changed;

  /**
   * @param {{form: HTMLFormElement, said: HTMLElement, made: MadeLink}} page
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
    this.#made.show(label, answer.value);
    this.#changed();
  }

  /** @param {string} error */
  #fail(error) {
    const known = ["too-many", "team-full", "label"].includes(error);
    this.#said.dataset.tone = "bad";
    this.#said.textContent = this.#words.say(known ? `error.${error}` : "failed");
  }
}
