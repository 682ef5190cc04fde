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
  #gone;
  /** @type {Map<string, {element: HTMLElement, expiresAt: string}>} */
  #rows = new Map();

  /** @param {HTMLElement} list @param {Words} words @param {(id: string) => void} gone */
  constructor(list, words, gone) {
    this.#list = list;
    this.#words = words;
    this.#gone = gone;
  }

  /** @param {Invitation[]} invitations */
  show(invitations) {
    const ids = new Set(invitations.map(({ id }) => id));
    for (const [id, { element }] of this.#rows) {
      if (!ids.has(id)) this.#drop(id, element);
    }
    for (const invitation of invitations) {
      if (!this.#rows.has(invitation.id)) this.#add(invitation);
    }
    this.tick();
    this.#hideIfEmpty();
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
    part(element, "withdraw").addEventListener("click", () => void this.#withdraw(id, element));
    this.#rows.set(id, { element, expiresAt });
    this.#list.append(element);
  }

  /** @param {string} id @param {HTMLElement} element */
  async #withdraw(id, element) {
    const answer = await ask("DELETE", `/api/rooms/own/team/invitations/${id}`);
    if (answer.ok || answer.error === "no-such-invitation") this.#drop(id, element);
    else put(element, "left", this.#words.say("failed"));
  }

  /** @param {string} id @param {HTMLElement} element */
  #drop(id, element) {
    element.remove();
    this.#rows.delete(id);
    this.#hideIfEmpty();
    this.#gone(id);
  }

  #hideIfEmpty() {
    /** @type {HTMLElement} */ (this.#list.parentElement).hidden = this.#rows.size === 0;
  }
}
