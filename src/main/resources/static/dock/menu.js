/**
 * What is chosen seldom: pace, timer, paid queue, words to highlight.
 *
 * @import { Stage } from "../room/stage.js"
 * @import { Commands } from "./commands.js"
 * @import { Desk } from "./desk.js"
 */
import { Segments } from "./segments.js";

/** What a device remembers for itself. */
const KEYWORDS = "multichat.dock.keywords";
const SECONDS = "multichat.dock.seconds";

/** @param {string} id */
const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

export class Menu {
  #panel = byId("menu");
  #opener = byId("open-menu");
  #commands;
  #desk;
  #speed;
  #hold;
  #paidFrom;

  /**
   * @param {object} parts
   * @param {Commands} parts.commands
   * @param {Desk} parts.desk
   * @param {(words: string) => void} parts.onKeywords
   */
  constructor({ commands, desk, onKeywords }) {
    this.#commands = commands;
    this.#desk = desk;
    const change = async (/** @type {Record<string, unknown>} */ pace) => {
      const outcome = await commands.changePace(pace);
      if (!outcome.ok) desk.refuse(outcome.error);
      await this.#showPace();
    };
    this.#speed = new Segments(byId("speed"), (speed) => void change({ speed }));
    this.#hold = new Segments(byId("hold"), (value) => void change({ holdSeconds: Number(value) }));
    this.#paidFrom = new Segments(byId("paid-from"), (value) => void desk.paidFrom(Number(value)));
    const timer = new Segments(byId("timer"), (value) => {
      desk.seconds = Number(value);
      timer.show(value);
      localStorage.setItem(SECONDS, value);
    });
    desk.seconds = Number(localStorage.getItem(SECONDS) ?? 0) || 0;
    timer.show(desk.seconds);
    const keywords = /** @type {HTMLInputElement} */ (byId("keywords"));
    keywords.value = localStorage.getItem(KEYWORDS) ?? "";
    if (keywords.value) queueMicrotask(() => onKeywords(keywords.value));
    keywords.addEventListener("change", () => {
      localStorage.setItem(KEYWORDS, keywords.value);
      onKeywords(keywords.value);
    });
    byId("show-deck").addEventListener("click", () => void this.#showDeck(false));
    byId("new-deck").addEventListener("click", () => void this.#showDeck(true));
    this.#opener.addEventListener("click", () => (this.isOpen ? this.close() : this.#open()));
    document.addEventListener("pointerdown", ({ target }) => {
      const isInside = target instanceof Node && this.#panel.contains(target);
      if (this.isOpen && !isInside && target !== this.#opener) this.close();
    });
  }

  get isOpen() {
    return !this.#panel.hidden;
  }

  close() {
    this.#panel.hidden = true;
    this.#opener.setAttribute("aria-expanded", "false");
    this.#opener.focus();
  }

  /** @param {Stage} stage */
  show(stage) {
    this.#paidFrom.show(stage.paidFrom);
  }

  /** Somebody changed an overlay's settings. */
  paceMayHaveChanged() {
    if (this.isOpen) void this.#showPace();
  }

  #open() {
    this.#panel.hidden = false;
    this.#opener.setAttribute("aria-expanded", "true");
    void this.#showPace();
    /** @type {HTMLElement | null} */ (
      this.#panel.querySelector("a, [tabindex='0'], input")
    )?.focus();
  }

  /** @param {boolean} anew */
  async #showDeck(anew) {
    const address = await this.#commands.deckAddress(anew);
    if (address === null) return this.#desk.refuse("failed");
    const output = /** @type {HTMLInputElement} */ (byId("deck"));
    output.hidden = false;
    output.value = `${address}/next`;
    byId("new-deck").hidden = false;
    output.select();
  }

  async #showPace() {
    const pace = await this.#commands.pace();
    if (!pace) return;
    this.#speed.show(pace.speed);
    this.#hold.show(pace.holdSeconds);
  }
}
