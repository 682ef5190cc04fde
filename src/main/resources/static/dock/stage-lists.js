/**
 * What is on air, the queue, the suggestions and what is done, each as a list.
 *
 * @import { Entry, Seat, Stage } from "../room/stage.js"
 * @import { Words } from "../dashboard/words.js"
 */
import { NameColors } from "../chat/name-colors.js";
import { renderMessage } from "../chat/render-message.js";
import { actsOnEntry, isLockedOut, may } from "./acts.js";
import { keyOf } from "./feed-list.js";
import { actButton } from "./tool-bar.js";

/** By place, the id of its list. @type {Record<string, string>} */
const LISTS = { "on-air": "on-air", queued: "queue", suggested: "suggested", done: "done" };

/** @param {string} id */
const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

export class StageLists {
  #words;
  /** @type {Map<string, NameColors>} */
  #colors = new Map();
  /** @type {Map<string, {said: string, item: HTMLElement}>} */
  #items = new Map();

  /** @param {Words} words */
  constructor(words) {
    this.#words = words;
    for (const id of Object.values(LISTS)) this.#colors.set(id, new NameColors(byId(id)));
  }

  /** @param {Stage} stage @param {Seat | null} seat */
  show(stage, seat) {
    const before = this.#items;
    this.#items = new Map();
    for (const [place, id] of Object.entries(LISTS)) {
      const entries = stage.entries.filter((entry) => entry.place === place);
      if (place === "done") entries.reverse();
      const items = entries.map((entry) => this.#item(entry, stage, seat, before));
      become(byId(id), items);
      for (const [at, entry] of entries.entries()) {
        const row = /** @type {HTMLElement} */ (items[at]?.querySelector(".message"));
        this.#colors.get(id)?.paint(row, entry.message.author);
      }
    }
    const count = (/** @type {string} */ place) =>
      String(stage.entries.filter((entry) => entry.place === place).length || "");
    byId("queue-count").textContent = count("queued");
    byId("suggested-count").textContent = count("suggested");
    byId("nothing-on-air").hidden = count("on-air") !== "";
    for (const [place, id] of Object.entries(LISTS)) {
      const empty = document.querySelector(`[data-empty-of="${id}"]`);
      if (empty instanceof HTMLElement) empty.hidden = count(place) !== "";
    }
  }

  /**
   * @param {Entry} entry
   * @param {Stage} stage
   * @param {Seat | null} seat
   * @param {Map<string, {said: string, item: HTMLElement}>} before
   */
  #item(entry, stage, seat, before) {
    const key = keyOf(entry.message);
    const said = JSON.stringify([entry, seat, stage.locked]);
    const known = before.get(key);
    const item = known?.said === said ? known.item : this.#draw(entry, stage, seat);
    this.#items.set(key, { said, item });
    return item;
  }

  /** @param {Entry} entry @param {Stage} stage @param {Seat | null} seat */
  #draw(entry, stage, seat) {
    const item = document.createElement("li");
    item.className = "entry";
    item.dataset.key = keyOf(entry.message);
    item.dataset.place = entry.place;
    item.dataset.platform = entry.message.platform;
    item.dataset.messageId = entry.message.id;
    const message = document.createElement("ol");
    message.className = "entry-message";
    message.append(renderMessage(entry.message, { still: true }));
    const foot = document.createElement("div");
    foot.className = "entry-foot";
    const by = document.createElement("span");
    by.className = "entry-by";
    by.textContent = this.#words.say("by", { name: entry.by });
    const acts = actsOnEntry(seat, stage, entry).map((act) => actButton(act, this.#words));
    foot.append(by, ...acts);
    item.append(message, foot);
    if (entry.place === "queued" && may(seat, "feature") && !isLockedOut(seat, stage)) {
      const handle = document.createElement("button");
      handle.type = "button";
      handle.className = "drag-handle";
      handle.setAttribute("aria-label", `${this.#words.say("up")} ↑, ${this.#words.say("down")} ↓`);
      item.prepend(handle);
    }
    return item;
  }
}

/** Leaves alone what is in its place. @param {HTMLElement} list @param {HTMLElement[]} items */
function become(list, items) {
  for (const child of [...list.children]) {
    if (!items.includes(/** @type {HTMLElement} */ (child))) child.remove();
  }
  for (const [at, item] of items.entries()) {
    if (list.children[at] !== item) list.insertBefore(item, list.children[at] ?? null);
  }
}
