/**
 * Does what people want, and tells them what came of it: why not, or how to take it back.
 *
 * @import { Words } from "../dashboard/words.js"
 * @import { Message } from "../room/message.js"
 * @import { Commands, MessageRef } from "./commands.js"
 * @import { Toasts } from "./toasts.js"
 */
import { isOfPlatform } from "./acts.js";
import { grantLink, problemWords } from "./compose.js";

/** How to take back what was done. @type {Record<string, string>} */
const UNDO = { hide: "unhide", reject: "suggest", remove: "queue", clear: "previous" };

export class Desk {
  #commands;
  #toasts;
  #words;
  /** After how many seconds cards leave; 0 for never. */
  seconds = 0;
  /** @type {ReturnType<typeof setInterval> | undefined} */
  #clock;

  /** @param {Commands} commands @param {Toasts} toasts @param {Words} words */
  constructor(commands, toasts, words) {
    this.#commands = commands;
    this.#toasts = toasts;
    this.#words = words;
  }

  /** @param {string} act @param {MessageRef | null} [message] */
  async do(act, message = null) {
    const more = act === "feature" ? this.#span() : {};
    const outcome = await this.#commands.stage(act, message, more);
    if (!outcome.ok) this.refuse(outcome.error);
    else if (UNDO[act]) {
      const other = UNDO[act] ?? "";
      this.did(act, () => void this.do(other, message));
    }
  }

  /** Says that something was done, with a way back. @param {string} act @param {() => void} undo */
  did(act, undo) {
    this.#toasts.say(this.#words.say(`did.${act}`), { label: this.#words.say("undo"), undo });
  }

  async next() {
    const outcome = await this.#commands.stage("next", null, this.#span());
    if (!outcome.ok) this.refuse(outcome.error);
  }

  /** @param {HTMLElement} item @param {HTMLElement | null} before */
  async move(item, before) {
    const { platform = "", messageId = "" } = item.dataset;
    const more = before && {
      before: { platform: before.dataset.platform, message: before.dataset.messageId },
    };
    const outcome = await this.#commands.stage("move", { platform, id: messageId }, more ?? {});
    if (!outcome.ok) this.refuse(outcome.error);
  }

  /** Something at the platform, as oneself. @param {string} act @param {Message} message @param {number} [seconds] */
  async moderate(act, message, seconds) {
    if (!isOfPlatform(message)) {
      this.#toasts.say(problemWords(this.#words, "not-supported", {}), { tone: "bad" });
      return;
    }
    const answer = await this.#commands.moderate(act, message, seconds);
    const name = message.author.name;
    if (answer.ok) {
      const undo = answer.value?.undo;
      this.#toasts.say(this.#words.say(`did.${act}-there`, { name }), {
        label: this.#words.say("undo"),
        ...(undo && { undo: () => void this.moderate(undo, message) }),
      });
      return;
    }
    const grant = answer.value?.grant;
    this.#toasts.say(problemWords(this.#words, answer.error, answer.value ?? {}), {
      tone: "bad",
      ...(grant && { link: grantLink(this.#words, grant) }),
    });
  }

  /** @param {number} dollars */
  async paidFrom(dollars) {
    const outcome = await this.#commands.stage("paid-from", null, { dollars });
    if (!outcome.ok) this.refuse(outcome.error);
  }

  /** @param {string} error */
  refuse(error) {
    const word = `refused.${error}`;
    const said = this.#words.say(word);
    this.#toasts.say(said === word ? this.#words.say("failed") : said, { tone: "bad" });
  }

  /** Counts down. @param {number | null} until in milliseconds since 1970 */
  tellTimeLeft(until) {
    clearInterval(this.#clock);
    const element = document.getElementById("time-left");
    if (!element) return;
    const tell = () => {
      const left = until === null ? 0 : Math.ceil((until - Date.now()) / 1000);
      element.textContent = left > 0 ? `${left} s` : "";
      if (left <= 0) clearInterval(this.#clock);
    };
    if (until !== null) this.#clock = setInterval(tell, 250);
    tell();
  }

  #span() {
    return this.seconds > 0 ? { seconds: this.seconds } : {};
  }
}
