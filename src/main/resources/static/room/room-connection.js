/**
 * Keeps a page connected to its room, for ever: retries without end, resumes where the page is, and
 * notices sockets that died without a word. Knows neither STOMP nor DOM; see `stomp.js`.
 *
 * @import { Frame } from "./room-update.js"
 *
 * @typedef {"connecting" | "open" | "waiting" | "refused"} ConnectionStatus
 *
 * @typedef {object} SocketCalls what an open socket reports
 * @property {() => void} heard something arrived, if only a heartbeat
 * @property {(body: string) => void} received
 * @property {(reason: string) => void} refused
 * @property {(code: number) => void} closed
 *
 * @typedef {object} Socket
 * @property {() => void} close
 * @property {(what: string) => void} tell
 *
 * @typedef {object} Timers
 * @property {(run: () => void, millis: number) => unknown} start
 * @property {(timer: any) => void} stop
 * @property {() => number} now milliseconds
 * @property {() => number} random
 */
import { retryDelay } from "./retry-delay.js";
import { parseFrame } from "./room-update.js";

/** The server closes the sockets of a rotated key with this code. */
export const KEY_ROTATED = 4403;

/** The server closes the sockets of somebody whose rights changed with this code. */
const SEAT_CHANGED = 4409;

/** From opening to the first frame, in milliseconds; longer means the socket is good for nothing. */
const FIRST_FRAME_MILLIS = 10_000;

/** A socket that was silent for so long is not trusted when the page wakes, in milliseconds. */
const SILENT_MILLIS = 15_000;

/** A refused page looks again this seldom, in milliseconds, in case it is welcome again. */
const LOOK_AGAIN_MILLIS = 60_000;

/** Reasons for which the server turns a page away. */
const REFUSALS = new Set(["unknown-key", "not-signed-in", "not-in-team"]);

/** @type {Timers} */
const BROWSER_TIMERS = {
  start: (run, millis) => setTimeout(run, millis),
  stop: (timer) => clearTimeout(timer),
  now: () => Date.now(),
  random: Math.random,
};

export class RoomConnection {
  #open;
  #onFrame;
  #onRefused;
  #onStatus;
  #timers;
  /** @type {Socket | null} */
  #socket = null;
  /** @type {unknown} */
  #timer = null;
  /** Counts sockets, so that the last words of an old one are not taken for the new one's. */
  #generation = 0;
  #failures = 0;
  #heardAt = 0;
  /** @type {ConnectionStatus} */
  #status = "connecting";
  #closed = false;
  /** @type {Set<string>} what the server shall be told once it is there */
  #untold = new Set();

  /**
   * @param {object} wiring
   * @param {(calls: SocketCalls) => Socket} wiring.open opens a socket that asks for the room
   * @param {(frame: Frame) => void} wiring.onFrame
   * @param {(reason: string) => void} wiring.onRefused
   * @param {(status: ConnectionStatus) => void} [wiring.onStatus]
   * @param {Timers} [wiring.timers]
   */
  constructor({ open, onFrame, onRefused, onStatus = () => {}, timers = BROWSER_TIMERS }) {
    this.#open = open;
    this.#onFrame = onFrame;
    this.#onRefused = onRefused;
    this.#onStatus = onStatus;
    this.#timers = timers;
  }

  start() {
    this.#connect();
  }

  /** The network is back, or somebody looks again: does not wait for a timer that may be throttled. */
  wake() {
    if (this.#closed) return;
    const silentFor = this.#timers.now() - this.#heardAt;
    if (this.#status === "waiting" || (this.#socket && silentFor > SILENT_MILLIS)) this.#connect();
  }

  /** Tells the server that something happened; later, if it is away. @param {string} what */
  tell(what) {
    this.#untold.add(what);
    if (this.#status === "open") this.#tellAll();
  }

  close() {
    this.#closed = true;
    this.#drop();
  }

  #connect() {
    this.#drop();
    const generation = ++this.#generation;
    /**
     * @template {unknown[]} T
     * @param {(...values: T) => void} act
     */
    const ifCurrent =
      (act) =>
      (/** @type {T} */ ...values) => {
        if (generation === this.#generation) act(...values);
      };
    if (this.#status !== "refused") this.#become("connecting");
    this.#heardAt = this.#timers.now();
    this.#timer = this.#timers.start(
      ifCurrent(() => this.#retry()),
      FIRST_FRAME_MILLIS,
    );
    this.#socket = this.#open({
      heard: ifCurrent(() => (this.#heardAt = this.#timers.now())),
      received: ifCurrent((/** @type {string} */ body) => this.#receive(body)),
      refused: ifCurrent((/** @type {string} */ reason) =>
        REFUSALS.has(reason) ? this.#refuse(reason) : this.#retry(),
      ),
      closed: ifCurrent((/** @type {number} */ code) => this.#closedWith(code)),
    });
  }

  /** @param {number} code */
  #closedWith(code) {
    if (code === KEY_ROTATED) this.#refuse("unknown-key");
    else if (code === SEAT_CHANGED) this.#connect();
    else this.#retry();
  }

  /** @param {string} body */
  #receive(body) {
    this.#heardAt = this.#timers.now();
    const frame = parseFrame(body);
    if (!frame) return;
    if (this.#status !== "open") {
      this.#timers.stop(this.#timer);
      this.#failures = 0;
      this.#become("open");
      this.#tellAll();
    }
    this.#onFrame(frame);
  }

  #tellAll() {
    for (const what of this.#untold) this.#socket?.tell(what);
    this.#untold.clear();
  }

  #retry() {
    if (this.#status === "refused") {
      this.#connectAfter(LOOK_AGAIN_MILLIS);
      return;
    }
    const delay = retryDelay(this.#failures++, this.#timers.random);
    this.#become("waiting");
    this.#connectAfter(delay);
  }

  /** @param {string} reason */
  #refuse(reason) {
    const isNews = this.#status !== "refused";
    this.#become("refused");
    this.#connectAfter(LOOK_AGAIN_MILLIS);
    if (isNews) this.#onRefused(reason);
  }

  /** @param {number} millis */
  #connectAfter(millis) {
    this.#drop();
    this.#timer = this.#timers.start(() => this.#connect(), millis);
  }

  #drop() {
    this.#generation++;
    this.#timers.stop(this.#timer);
    this.#socket?.close();
    this.#socket = null;
  }

  /** @param {ConnectionStatus} status */
  #become(status) {
    if (status === this.#status) return;
    this.#status = status;
    this.#onStatus(status);
  }
}
