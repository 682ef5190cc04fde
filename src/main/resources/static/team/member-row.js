/**
 * One member: their rights, saved with every switch, and the way out.
 *
 * @import { Words } from "../dashboard/words.js"
 * @import { Right } from "./rights.js"
 * @typedef {{person: string, name: string, rights: Right[], joinedAt: string}} Member as the API has it
 */
import { ask } from "../dashboard/api.js";
import { part, put } from "../dashboard/parts.js";
import { askFirst, newRow } from "./ask-first.js";

export class MemberRow {
  element = newRow("member-row");
  #member;
  #words;
  #changed;
  /** @type {Right[]} */
  #saved;
  /** One change after the other, so that the last one counts. */
  #saving = Promise.resolve();
  #unsaved = 0;

  /** @param {Member} member @param {Words} words @param {(said: string) => void} changed */
  constructor(member, words, changed) {
    this.#member = member;
    this.#words = words;
    this.#changed = changed;
    this.#saved = member.rights;
    for (const input of this.#switches) {
      input.addEventListener("change", () => this.#save(this.#chosen, "saved"));
    }
    part(this.element, "remove").addEventListener("click", () => {
      const { name } = this.#member;
      const question = words.say("question-remove", { name });
      askFirst(this.element, { question, yes: words.say("yes-remove", { name }) }, () =>
        this.#remove(),
      );
    });
    this.show(member);
  }

  /** @param {Member} member */
  show(member) {
    this.#member = member;
    put(this.element, "name", member.name);
    put(this.element, "may", this.#words.say("may", { name: member.name }));
    const day = new Date(member.joinedAt).toLocaleDateString(document.documentElement.lang, {
      day: "numeric",
      month: "long",
      year: "numeric",
    });
    put(this.element, "since", this.#words.say("since", { day }));
    if (this.#unsaved > 0) return;
    this.#saved = member.rights;
    this.#check(member.rights);
  }

  /** @returns {HTMLInputElement[]} */
  get #switches() {
    return [...this.element.querySelectorAll("input")];
  }

  get #chosen() {
    return /** @type {Right[]} */ (
      this.#switches.filter((input) => input.checked).map((input) => input.value)
    );
  }

  /** @param {readonly Right[]} rights */
  #check(rights) {
    for (const input of this.#switches) {
      input.checked = rights.includes(/** @type {Right} */ (input.value));
    }
  }

  /** @param {Right[]} rights @param {"saved" | "undone"} word */
  #save(rights, word) {
    this.#unsaved++;
    this.#saving = this.#saving.then(async () => {
      const before = this.#saved;
      const answer = await ask("PUT", this.#address, { body: { rights } });
      this.#unsaved--;
      if (!answer.ok) {
        this.#check(before);
        this.#say("failed", true);
        return;
      }
      this.#saved = rights;
      this.#say(word);
      this.#offerUndo(word === "saved" ? before : null);
      this.#changed("");
    });
  }

  /** @param {Right[] | null} before */
  #offerUndo(before) {
    const undo = part(this.element, "undo");
    undo.hidden = before === null;
    undo.onclick = () => {
      if (before === null) return;
      this.#check(before);
      this.#save(before, "undone");
    };
  }

  async #remove() {
    const answer = await ask("DELETE", this.#address);
    if (!answer.ok && answer.error !== "not-in-team") {
      this.#say("failed", true);
      return;
    }
    this.#changed(this.#words.say("removed", { name: this.#member.name }));
  }

  /** @param {string} key */
  #say(key, bad = false) {
    const said = part(this.element, "said");
    said.dataset.tone = bad ? "bad" : "good";
    said.textContent = this.#words.say(key);
  }

  get #address() {
    return `/api/rooms/own/team/members/${this.#member.person}`;
  }
}
