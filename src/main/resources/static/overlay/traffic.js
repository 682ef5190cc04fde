/**
 * A made-up chat at a rate of choice: the gallery's messages, in an order as in real chat, again and
 * again under new ids.
 *
 * @import { Message } from "../room/message.js"
 */

/** Of so many messages one is a special kind. */
const ONE_SPECIAL_IN = 6;

/** Kinds that are chat and nothing more. */
const PLAIN = new Set(["chat", "action"]);

/** What is longer, in characters, is rare in chat. */
const LONGEST = 110;

/** @param {Message} message */
const lengthOf = ({ fragments }) => fragments.reduce((sum, { text }) => sum + text.length, 0);

export class Traffic {
  #onMessage;
  /** @type {Message[]} */
  #plain = [];
  /** @type {Message[]} */
  #special = [];
  #count = 0;
  /** @type {ReturnType<typeof setInterval> | undefined} */
  #timer;

  /** @param {(message: Message) => void} onMessage */
  constructor(onMessage) {
    this.#onMessage = onMessage;
  }

  /** @param {Message[]} messages that it is made of */
  become(messages) {
    const usual = messages.filter((message) => lengthOf(message) <= LONGEST);
    this.#plain = usual.filter(({ kind }) => PLAIN.has(kind));
    this.#special = usual.filter(({ kind }) => !PLAIN.has(kind));
  }

  /** @param {number} perSecond 0 stops it */
  run(perSecond) {
    clearInterval(this.#timer);
    if (perSecond > 0) {
      this.#timer = setInterval(() => {
        if (!document.hidden) this.say();
      }, 1000 / perSecond);
    }
  }

  /** Says one more. */
  say() {
    const message = this.next(Date.now());
    if (message) this.#onMessage(message);
  }

  /** @param {number} now @returns {Message | null} */
  next(now) {
    const count = this.#count++;
    const isSpecial = count % ONE_SPECIAL_IN === ONE_SPECIAL_IN - 1;
    const first = isSpecial ? this.#special : this.#plain;
    const from = first.length > 0 ? first : [...this.#plain, ...this.#special];
    const turn = isSpecial ? Math.floor(count / ONE_SPECIAL_IN) : count;
    const message = from[turn % from.length];
    if (!message) return null;
    return {
      ...message,
      id: `made-up-${count}`,
      postedAt: new Date(now).toISOString(),
      origin: "live",
      group: message.group && `${message.group} ${count}`,
    };
  }
}
