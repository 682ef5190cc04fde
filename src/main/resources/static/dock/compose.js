/**
 * Says something in the chats as oneself.
 *
 * @import { Words } from "../dashboard/words.js"
 * @import { Commands } from "./commands.js"
 *
 * @typedef {object} Voice at one platform
 * @property {string} platform
 * @property {number} longest characters
 * @property {boolean} can
 * @property {string} [name]
 * @property {string | null} [grant] where the person allows it
 * @property {string} [error]
 */

/** @param {string} id */
const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

/** @type {Record<string, string>} */
const NAMES = { twitch: "Twitch", youtube: "YouTube" };

export class Compose {
  #form = /** @type {HTMLFormElement} */ (byId("compose"));
  #text = /** @type {HTMLInputElement} */ (byId("compose-text"));
  #commands;
  #words;
  /** @type {Voice[]} */
  #voices = [];

  /** @param {Commands} commands @param {Words} words */
  constructor(commands, words) {
    this.#commands = commands;
    this.#words = words;
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#say();
    });
    this.#text.addEventListener("input", () => this.#count());
    byId("compose-to").addEventListener("change", () => this.#count());
  }

  /** Finds out where something can be said. */
  async look() {
    this.#voices = /** @type {Voice[]} */ (await this.#commands.voices());
    this.#form.hidden = this.#voices.length === 0;
    const toggles = this.#voices.map((voice) => this.#toggle(voice));
    byId("compose-to").replaceChildren(...toggles);
    this.#count();
  }

  /** @param {Voice} voice */
  #toggle({ platform, can, name }) {
    const label = document.createElement("label");
    label.className = "compose-platform";
    label.dataset.platform = platform;
    const box = document.createElement("input");
    box.type = "checkbox";
    box.name = "to";
    box.value = platform;
    box.checked = can || this.#voices.every((voice) => !voice.can);
    box.setAttribute("aria-label", NAMES[platform] ?? platform);
    label.title = this.#words.say("say-at", {
      platform: NAMES[platform] ?? platform,
      name: name ?? "?",
    });
    label.append(box);
    return label;
  }

  get #to() {
    return new FormData(this.#form).getAll("to").map(String);
  }

  #count() {
    const chosen = this.#voices.filter(({ platform }) => this.#to.includes(platform));
    const longest = Math.min(...chosen.map((voice) => voice.longest), 500);
    const left = longest - [...this.#text.value].length;
    const told = byId("compose-left");
    told.textContent = left < 60 ? String(left) : "";
    told.dataset.tone = left < 0 ? "bad" : "";
  }

  async #say() {
    const text = this.#text.value.trim();
    if (text === "" || this.#to.length === 0) return;
    const said = byId("compose-said");
    said.replaceChildren();
    this.#text.readOnly = true;
    const outcome = await this.#commands.say(text, this.#to);
    this.#text.readOnly = false;
    const problems = outcome.ok
      ? Object.entries(outcome.value).filter(([, told]) => !told.said)
      : [["", { error: outcome.error }]];
    for (const [platform, told] of problems) said.append(this.#problem(String(platform), told));
    if (problems.length === 0) this.#text.value = "";
    this.#count();
    this.#text.focus();
  }

  /** @param {string} platform @param {any} told */
  #problem(platform, { error, grant, reason = "", seconds = 0 }) {
    const line = document.createElement("span");
    const name = NAMES[platform] ? `${NAMES[platform]}: ` : "";
    line.append(name, problemWords(this.#words, error, { reason, seconds }), " ");
    if (grant) line.append(grantLink(this.#words, grant));
    return line;
  }
}

/** Why a platform did not do it. @param {Words} words @param {string} error @param {Record<string, string | number>} values */
export function problemWords(words, error, values) {
  const key = `problem.${error}`;
  const said = words.say(key, values);
  return said === key ? words.say("failed") : said;
}

/** Where the person allows it; in another window, because docks shall stay. @param {Words} words @param {string} address */
export function grantLink(words, address) {
  const link = document.createElement("a");
  link.href = address;
  link.target = "_blank";
  link.rel = "noopener";
  link.textContent = words.say("grant");
  return link;
}
