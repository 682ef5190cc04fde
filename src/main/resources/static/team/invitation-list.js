/**
 * The links into the team that nobody has used yet.
 *
 * @import { Words } from "../dashboard/words.js"
 * @typedef {{id: string, label: string, rights: string[], expiresAt: string}} Invitation as the API has it
 */
import { ask } from "../dashboard/api.js";
import { part, put } from "../dashboard/parts.js";
import { newRow } from "./ask-first.js";
import { leftWords } from "./time-phrases.js";

export class InvitationList {
  #list;
  #words;
  #changed;
  /** @type {Map<string, {element: HTMLElement, expiresAt: string}>} */
  #rows = new Map();

  /** @param {HTMLElement} list @param {Words} words @param {(id: string) => void} changed */
  constructor(list, words, changed) {
    this.#list = list;
    this.#words = words;
    this.#changed = changed;
  }

  /** @param {Invitation[]} invitations */
  show(invitations) {
    const ids = new Set(invitations.map(({ id }) => id));
    for (const [id, { element }] of this.#rows) {
      if (ids.has(id)) continue;
      element.remove();
      this.#rows.delete(id);
    }
    for (const invitation of invitations) {
      if (!this.#rows.has(invitation.id)) this.#add(invitation);
    }
    this.tick();
    /** @type {HTMLElement} */ (this.#list.parentElement).hidden = invitations.length === 0;
  }

  /** Says anew how much time is left. */
  tick() {
    for (const { element, expiresAt } of this.#rows.values()) {
      put(element, "left", leftWords(expiresAt, Date.now(), this.#words));
    }
  }

  /** @param {Invitation} invitation */
  #add({ id, label, rights, expiresAt }) {
    const element = newRow("invitation-row");
    const may = rights.length > 0 ? rights : ["none"];
    put(element, "label", label);
    put(element, "rights", may.map((right) => this.#words.say(`right.${right}`)).join(" · "));
    part(element, "withdraw").addEventListener("click", () => void this.#withdraw(id));
    this.#rows.set(id, { element, expiresAt });
    this.#list.append(element);
  }

  /** @param {string} id */
  async #withdraw(id) {
    await ask("DELETE", `/api/rooms/own/team/invitations/${id}`);
    this.#changed(id);
  }
}
