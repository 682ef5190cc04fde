/**
 * An overlay's settings as this page knows them: saves changes one after the other, can take them
 * back and make them again, and follows what is changed elsewhere. Knows no DOM.
 *
 * @import { Done, Refused } from "./api.js"
 * @import { Value } from "./settings-values.js"
 *
 * @typedef {Record<string, Value | null>} Change by path
 * @typedef {(method: string, url: string, more?: {body?: unknown, version?: string | null}) => Promise<Done | Refused>} Ask
 * @typedef {{ok: true} | {ok: false, error: string, field: string, reason: string}} Outcome
 */
import { at, isSame, nested } from "./settings-values.js";

/** So many changes can be taken back. */
const MOST_STEPS = 100;

export class LookSettings {
  #ask;
  #url;
  #onChange;
  /** @type {unknown} */
  #stored;
  /** @type {string | null} */
  #version;
  /** @type {Change[]} */
  #undos = [];
  /** @type {Change[]} */
  #redos = [];
  /** One change after the other. @type {Promise<unknown>} */
  #queue = Promise.resolve();

  /**
   * @param {object} wiring
   * @param {Ask} wiring.ask
   * @param {string} wiring.url of the overlay
   * @param {unknown} wiring.settings
   * @param {string} wiring.version
   * @param {() => void} wiring.onChange they are others now
   */
  constructor({ ask, url, settings, version, onChange }) {
    this.#ask = ask;
    this.#url = url;
    this.#stored = settings;
    this.#version = version;
    this.#onChange = onChange;
  }

  get stored() {
    return this.#stored;
  }

  get canUndo() {
    return this.#undos.length > 0;
  }

  get canRedo() {
    return this.#redos.length > 0;
  }

  /** @param {string} path @returns {Value | null} */
  at(path) {
    return at(this.#stored, path) ?? null;
  }

  /** @param {Change} change @returns {Promise<Outcome>} */
  save(change) {
    return this.#next(async () => {
      const paths = Object.keys(change);
      if (paths.every((path) => isSame(change[path], this.at(path)))) return { ok: true };
      const before = this.#now(paths);
      const outcome = await this.#send(change);
      if (outcome.ok) {
        this.#undos = [...this.#undos, before].slice(-MOST_STEPS);
        this.#redos = [];
        this.#onChange();
      }
      return outcome;
    });
  }

  /** Puts a look from a file in place of this one. @param {unknown} file @returns {Promise<Outcome>} */
  takeLook(file) {
    return this.#next(async () => {
      const before = this.#stored;
      const answer = await this.#ask("PUT", `${this.#url}/look`, { body: file });
      const outcome = this.#hear(answer);
      if (outcome.ok) {
        this.#undos = [...this.#undos, changeTo(before)].slice(-MOST_STEPS);
        this.#redos = [];
        this.#onChange();
      }
      return outcome;
    });
  }

  /** @returns {Promise<Outcome>} */
  undo() {
    return this.#step(this.#undos, this.#redos);
  }

  /** @returns {Promise<Outcome>} */
  redo() {
    return this.#step(this.#redos, this.#undos);
  }

  /** Somebody changed them elsewhere. @param {number} version that there is now */
  follow(version) {
    return this.#next(async () => {
      if (Number(this.#version?.replaceAll('"', "")) >= version) return;
      const answer = await this.#ask("GET", `${this.#url}/settings`);
      if (!answer.ok) return;
      this.#stored = answer.value;
      this.#version = answer.version;
      this.#onChange();
    });
  }

  /** @param {Change[]} from @param {Change[]} to @returns {Promise<Outcome>} */
  #step(from, to) {
    return this.#next(async () => {
      const change = from.at(-1);
      if (!change) return { ok: true };
      const before = this.#now(Object.keys(change));
      const outcome = await this.#send(change);
      if (outcome.ok) {
        from.pop();
        to.push(before);
        this.#onChange();
      }
      return outcome;
    });
  }

  /** @param {Change} change @returns {Promise<Outcome>} */
  async #send(change) {
    const body = nested(/** @type {any} */ (change));
    const known = this.#now(Object.keys(change));
    const url = `${this.#url}/settings`;
    const answer = await this.#ask("POST", url, { body, version: this.#version });
    if (answer.ok || answer.error !== "changed-elsewhere") return this.#hear(answer);
    this.#stored = answer.value.settings;
    this.#version = answer.version;
    const isFree = Object.keys(change).every((path) => isSame(known[path], this.at(path)));
    // What somebody else changed is not what is changed here.
    if (isFree) return this.#hear(await this.#ask("POST", url, { body, version: this.#version }));
    this.#onChange();
    return this.#hear(answer);
  }

  /** @param {Done | Refused} answer @returns {Outcome} */
  #hear(answer) {
    if (!answer.ok) {
      const { field = "", reason = "" } = answer.value ?? {};
      return { ok: false, error: answer.error, field, reason };
    }
    this.#stored = answer.value;
    this.#version = answer.version;
    return { ok: true };
  }

  /** @param {string[]} paths @returns {Change} */
  #now(paths) {
    return Object.fromEntries(paths.map((path) => [path, this.at(path)]));
  }

  /** @template T @param {() => Promise<T>} act @returns {Promise<T>} */
  #next(act) {
    const done = this.#queue.then(act);
    this.#queue = done.catch(() => {});
    return done;
  }
}

/** @param {unknown} settings whole ones @returns {Change} that leads to them */
function changeTo(settings, path = "") {
  /** @type {Change} */
  const change = {};
  for (const [name, value] of Object.entries(/** @type {object} */ (settings))) {
    if (typeof value === "object" && value !== null && !Array.isArray(value)) {
      Object.assign(change, changeTo(value, `${path}${name}.`));
    } else change[path + name] = value;
  }
  return change;
}
