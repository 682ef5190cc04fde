/**
 * Who of those that wait is next: people who were shown least recently, so that nobody crowds out
 * others by writing much. Of several the message that came first.
 *
 * @import { Message } from "../room/message.js"
 * @import { Waiting } from "./waiting-line.js"
 */

/** So many people are remembered: far more than can be shown within a minute. */
const REMEMBERED_PEOPLE = 2_000;

export class FairShare {
  #turn = 0;
  /** @type {Map<string, number>} when each person was shown, in turns, least recently first */
  #shown = new Map();

  /** @param {Message} message */
  note(message) {
    const person = personOf(message);
    this.#shown.delete(person);
    this.#shown.set(person, ++this.#turn);
    if (this.#shown.size <= REMEMBERED_PEOPLE) return;
    for (const oldest of this.#shown.keys()) {
      this.#shown.delete(oldest);
      break;
    }
  }

  /** @param {Iterable<Waiting>} waiting @returns {Waiting | null} */
  choose(waiting) {
    /** @type {Waiting | null} */
    let chosen = null;
    let least = Infinity;
    for (const entry of waiting) {
      const turn = this.#shown.get(personOf(entry.change.message)) ?? 0;
      if (turn >= least) continue;
      chosen = entry;
      least = turn;
    }
    return chosen;
  }
}

/** @param {Message} message */
const personOf = ({ platform, author }) => `${platform} ${author.id}`;
