/**
 * Sends what the team wants done. Each command has an id, so that one that is sent again, because
 * nobody knows whether it arrived, is obeyed once.
 *
 * @typedef {{platform: string, id: string}} MessageRef
 * @typedef {{platform: string, id: string, name: string}} Person
 * @typedef {{ok: true} | {ok: false, error: string}} Outcome
 * @typedef {{ok: true, value: any} | {ok: false, error: string, value: any}} Answer
 */
import { ask } from "../dashboard/api.js";

/** How often a command is sent at most while nobody answers, and the pauses between, in ms. */
const PAUSES = [400, 1_200, 3_000];

export class Commands {
  #address;
  #ask;
  #wait;

  /**
   * @param {string} room its id
   * @param {{ask?: typeof ask, wait?: (millis: number) => Promise<void>}} [seams]
   */
  constructor(room, { ask: asked = ask, wait = pause } = {}) {
    this.#address = `/api/rooms/${encodeURIComponent(room)}`;
    this.#ask = asked;
    this.#wait = wait;
  }

  /** @param {string} act @param {MessageRef | null} [message] @param {Record<string, unknown>} [more] @returns {Promise<Outcome>} */
  stage(act, message = null, more = {}) {
    return this.#send("POST", "/stage", {
      id: commandId(),
      do: act,
      ...(message && { platform: message.platform, message: message.id }),
      ...more,
    });
  }

  /** What somebody said lately. @param {Person} person @returns {Promise<unknown>} */
  async saidBy(person) {
    const answer = await this.#ask("GET", `${this.#address}${pathOf(person)}/messages`);
    return answer.ok ? answer.value : [];
  }

  /** What the team wrote down about somebody. @param {Person} person @returns {Promise<unknown>} */
  async notesAbout(person) {
    const answer = await this.#ask("GET", `${this.#address}${pathOf(person)}/notes`);
    return answer.ok ? answer.value : [];
  }

  /** @param {Person} person @param {string} text @returns {Promise<Outcome>} */
  writeNote(person, text) {
    const { name } = person;
    return this.#send("POST", `${pathOf(person)}/notes`, { id: commandId(), text, name });
  }

  /** @param {string} id @returns {Promise<Outcome>} */
  deleteNote(id) {
    return this.#send("DELETE", `/notes/${encodeURIComponent(id)}`);
  }

  /** Takes a deletion back. @param {string} id @returns {Promise<Outcome>} */
  restoreNote(id) {
    return this.#send("PUT", `/notes/${encodeURIComponent(id)}`);
  }

  /** @returns {Promise<{speed: string, holdSeconds: number} | null>} */
  async pace() {
    const answer = await this.#ask("GET", `${this.#address}/pace`);
    return answer.ok ? answer.value : null;
  }

  /** @param {Record<string, unknown>} change @returns {Promise<Outcome>} */
  changePace(change) {
    return this.#send("PATCH", "/pace", change);
  }

  /** Where something can be said and done, as whom. @returns {Promise<unknown>} */
  async voices() {
    const answer = await this.#ask("GET", `${this.#address}/voices`);
    return answer.ok ? answer.value : [];
  }

  /** @param {string} text @param {string[]} to @returns {Promise<Answer>} */
  say(text, to) {
    return this.#send("POST", "/say", { id: commandId(), to, text });
  }

  /**
   * Does something at the platform.
   *
   * @param {string} act
   * @param {import("../room/message.js").Message} message
   * @param {number} [seconds]
   * @returns {Promise<Answer>}
   */
  moderate(act, { platform, id, author }, seconds) {
    return this.#send("POST", "/acts", {
      id: commandId(),
      act,
      platform,
      ...(act === "delete" ? { message: id } : { author: author.id }),
      name: author.name,
      ...(seconds && { seconds }),
    });
  }

  /** Where one's own Stream Deck calls. @param {boolean} anew @returns {Promise<string | null>} */
  async deckAddress(anew) {
    const answer = await this.#ask(anew ? "POST" : "GET", `${this.#address}/deck`);
    return answer.ok ? answer.value.address : null;
  }

  /** @param {string} method @param {string} path @param {unknown} [body] @returns {Promise<Answer>} */
  async #send(method, path, body) {
    for (let tries = 0; ; tries++) {
      const answer = await this.#ask(method, this.#address + path, { body });
      if (answer.ok) return { ok: true, value: answer.value };
      const pause = PAUSES[tries];
      if (answer.error !== "failed" || pause === undefined) {
        return { ok: false, error: answer.error, value: answer.value };
      }
      await this.#wait(pause);
    }
  }
}

/** @param {Person} person */
const pathOf = ({ platform, id }) =>
  `/people/${encodeURIComponent(platform)}/${encodeURIComponent(id)}`;

/** A UUID; not by randomUUID, which there is on https alone. */
function commandId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/(.{8})(.{4}).(.{3}).(.{3})(.{12})/, "$1-$2-4$3-8$4-$5");
}

/** @param {number} millis @returns {Promise<void>} */
const pause = (millis) => new Promise((resolve) => setTimeout(resolve, millis));
