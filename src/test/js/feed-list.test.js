import assert from "node:assert/strict";
import { test } from "node:test";
import { parseHTML } from "linkedom";
import { Highlights, NO_SEARCH } from "../../main/resources/static/dock/feed-filter.js";
import { FeedList, keyOf } from "../../main/resources/static/dock/feed-list.js";
import { fromMara } from "./people.js";

/**
 * @import { Message } from "../../main/resources/static/room/message.js"
 * @import { FeedChange } from "../../main/resources/static/room/room-feed.js"
 */

/** A dock's list whose frames come when told; its height is as if all fitted in. */
class Dock {
  /** @type {(() => void)[]} */
  frames = [];
  /** @type {Message[]} */
  all = [];
  /** @type {number | null} */
  paused = null;

  constructor() {
    const { document } = parseHTML("<!doctype html><div id='scroller'><ol id='feed'></ol></div>");
    Object.assign(globalThis, {
      document,
      requestAnimationFrame: (/** @type {() => void} */ run) => this.frames.push(run),
      getComputedStyle: () => ({ getPropertyValue: () => "#111117" }),
    });
    this.feed = /** @type {HTMLElement} */ (document.getElementById("feed"));
    const scroller = /** @type {HTMLElement} */ (document.getElementById("scroller"));
    Object.assign(scroller, { scrollTop: 0 });
    for (const side of ["scrollHeight", "clientHeight"]) {
      Object.defineProperty(scroller, side, { value: 600 });
    }
    this.list = new FeedList({
      list: this.feed,
      scroller,
      highlights: new Highlights([]),
      all: () => this.all,
      onPaused: (count) => (this.paused = count),
    });
  }

  /** @param {number} from @param {number} until the number after the last */
  come(from, until) {
    for (let number = from; number < until; number++) {
      const message = fromMara(String(number));
      this.all.push(message);
      this.list.apply([{ type: "add", key: keyOf(message), message, before: null }]);
    }
    this.draw();
  }

  /** @param {number} from @param {number} until the number after the last */
  leave(from, until) {
    /** @type {FeedChange[]} */
    const changes = [];
    for (let number = from; number < until; number++) {
      changes.push({ type: "remove", key: `twitch ${number}` });
    }
    this.list.apply(changes);
    this.draw();
  }

  draw() {
    for (const frame of this.frames.splice(0)) frame();
  }

  get ids() {
    return [...this.feed.children].map((row) =>
      Number(/** @type {HTMLElement} */ (row).dataset.id),
    );
  }
}

/** @param {number} from @param {number} until */
const range = (from, until) => Array.from({ length: until - from }, (_, at) => from + at);

test("the newest three hundred are rows", () => {
  const dock = new Dock();
  dock.come(0, 1_000);
  assert.deepEqual(dock.ids, range(700, 1_000));
});

test("what is pointed at stays, and the newest come when the pointer leaves", () => {
  const dock = new Dock();
  dock.come(0, 10);
  dock.list.hold(true);
  dock.come(10, 5_000);
  assert.deepEqual(dock.ids, range(0, 10));
  assert.equal(dock.paused, 4_990);
  dock.list.hold(false);
  dock.draw();
  assert.deepEqual(dock.ids, range(4_700, 5_000));
  assert.equal(dock.paused, null);
});

test("no more than 2,500 wait, however long nothing moves", () => {
  const dock = new Dock();
  dock.come(0, 10);
  dock.list.hold(true);
  dock.come(10, 5_000);
  // As if the newest had been removed, so that the oldest that wait are seen.
  dock.leave(2_510, 5_000);
  dock.list.hold(false);
  dock.draw();
  assert.deepEqual(dock.ids, [...range(0, 10), ...range(2_500, 2_510)]);
});

test("a list that has aged away shows what there is, even under a resting pointer", () => {
  const dock = new Dock();
  dock.come(0, 10);
  dock.list.hold(true);
  dock.come(10, 400);
  dock.leave(0, 10);
  assert.deepEqual(dock.ids, range(100, 400));
  dock.come(400, 410);
  assert.deepEqual(dock.ids, range(100, 400));
  assert.equal(dock.paused, 10);
});

test("a search shows what it asks for, and its end everything", () => {
  const dock = new Dock();
  dock.come(0, 20);
  dock.list.search({ ...NO_SEARCH, text: "nothing like this" });
  assert.deepEqual(dock.ids, []);
  dock.list.search(NO_SEARCH);
  assert.deepEqual(dock.ids, range(0, 20));
});
