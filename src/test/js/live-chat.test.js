import assert from "node:assert/strict";
import { test } from "node:test";
import { parseHTML } from "linkedom";
import { LiveChat } from "../../main/resources/static/chat/live-chat.js";
import { RoomFeed } from "../../main/resources/static/room/room-feed.js";
import { emoteOf, fromMara, fromTrev, posted, SETTINGS, snapshot } from "./people.js";

/**
 * @import { Settings } from "../../main/resources/static/room/parse-settings.js"
 * @import { Frame } from "../../main/resources/static/room/room-update.js"
 */

/** A page with a list, whose frames and wishes the test decides. */
class Stage {
  /** @type {(() => void)[]} */
  frames = [];
  /** @type {string} what style sheets say is behind names */
  behind = "#2a2a35";
  asked = 0;
  /** @type {number[]} */
  skipped = [];
  wishes = Object.assign(new EventTarget(), { matches: false });
  feed = new RoomFeed();
  number = 0;

  constructor() {
    const { document, window } = parseHTML("<!doctype html><ol id=chat></ol>");
    this.document = document;
    this.list = /** @type {HTMLElement} */ (document.getElementById("chat"));
    Object.assign(this.list, { animate: () => {}, getAnimations: () => [] });
    Object.assign(window.Element.prototype, {
      getBoundingClientRect: () => ({ top: 0, bottom: 20 }),
    });
    Object.assign(globalThis, {
      document,
      matchMedia: () => this.wishes,
      requestAnimationFrame: (/** @type {() => void} */ run) => this.frames.push(run),
      getComputedStyle: () => {
        this.asked++;
        return { getPropertyValue: () => this.behind, flexDirection: "column" };
      },
    });
    Object.defineProperty(document, "hidden", { value: false });
    this.chat = new LiveChat(this.list, { onSkipped: (count) => this.skipped.push(count) });
    this.hear(snapshot([], { settings: SETTINGS }));
  }

  /** @param {Frame} frame */
  hear(frame) {
    this.chat.show(this.feed.accept(frame));
  }

  /** @param {...string} ids */
  post(...ids) {
    for (const id of ids) this.hear(posted(++this.number, fromMara(id)));
  }

  /** @param {Partial<Settings>} settings */
  choose(settings) {
    const update = /** @type {const} */ ({
      type: "settings-changed",
      number: ++this.number,
      settings: { ...SETTINGS, ...settings },
    });
    this.hear({ type: "update", update });
  }

  frame() {
    for (const run of this.frames.splice(0)) run();
  }

  get ids() {
    return [...this.list.querySelectorAll(".message")].map((row) => row.getAttribute("data-id"));
  }
}

test("rows are made once per frame, in order", () => {
  const stage = new Stage();
  stage.post("a", "b");
  assert.deepEqual(stage.ids, []);
  stage.frame();
  assert.deepEqual(stage.ids, ["a", "b"]);
  assert.equal(stage.frames.length, 0);
});

test("what leaves before its frame is never made", () => {
  const stage = new Stage();
  let made = 0;
  const { createElement } = stage.document;
  stage.document.createElement = (/** @type {string} */ name) => {
    if (name === "li") made++;
    return createElement.call(stage.document, name);
  };
  stage.post(...Array.from({ length: 300 }, (_, at) => `m${at}`));
  stage.frame();
  assert.equal(made, SETTINGS.messageLimit);
  assert.equal(stage.ids.length, SETTINGS.messageLimit);
  assert.equal(stage.ids.at(-1), "m299");
});

test("style sheets are asked once for many rows", () => {
  const stage = new Stage();
  const before = stage.asked;
  stage.post(...Array.from({ length: 40 }, (_, at) => `m${at}`));
  stage.frame();
  assert.ok(stage.asked - before <= 1);
});

test("names change their colour with what is behind them", () => {
  const stage = new Stage();
  stage.post("a");
  stage.frame();
  const row = /** @type {HTMLElement} */ (stage.list.querySelector(".message"));
  const before = row.style.getPropertyValue("--author-color");
  stage.behind = "#ffffff";
  stage.choose({ template: "bubbles" });
  assert.notEqual(row.style.getPropertyValue("--author-color"), before);
});

test("emotes that are on the page rest and move again with the setting and the viewer's wish", () => {
  const stage = new Stage();
  const picture = { url: "/img/moves", still: "/img/rests", width: 28, height: 28 };
  const emote = { ...emoteOf("Kappa", ""), picture };
  stage.hear(posted(++stage.number, fromMara("a", { fragments: [emote] })));
  stage.frame();
  const shown = () => stage.list.querySelector(".emote")?.getAttribute("src");
  assert.equal(shown(), "/img/moves");
  stage.choose({ animatedEmotes: false });
  assert.equal(shown(), "/img/rests");
  stage.choose({});
  assert.equal(shown(), "/img/moves");
  stage.wishes.matches = true;
  stage.wishes.dispatchEvent(new Event("change"));
  assert.equal(shown(), "/img/rests");
});

test("a few new rows move, a flood does not", () => {
  const stage = new Stage();
  stage.post("a");
  stage.frame();
  assert.ok(stage.list.querySelector("[data-entering]"));
  stage.post("b", "c", "d", "e", "f", "g", "h");
  stage.frame();
  assert.equal(stage.list.querySelectorAll("[data-entering]").length, 1);
});

test("what is skipped is said", ({ mock }) => {
  let now = 0;
  mock.method(performance, "now", () => now);
  mock.timers.enable({ apis: ["setTimeout"] });
  const stage = new Stage();
  stage.choose({ pacing: { speed: "calm", messagesPerSecond: 1, holdSeconds: 0 } });
  stage.post("a", "b", "c");
  stage.hear(posted(++stage.number, fromTrev("d")));
  now = 1_000;
  mock.timers.tick(1_000);
  stage.frame();
  assert.deepEqual(stage.ids, ["a", "d"]);
  assert.deepEqual(stage.skipped, [2]);
});

test("chat is as calm as its settings say", () => {
  const stage = new Stage();
  const pacing = { speed: "calm", messagesPerSecond: 2, holdSeconds: 0 };
  stage.choose({ pacing, streamers: ["Ada"] });
  stage.post("a", "b", "c", "d");
  const fragments = [/** @type {const} */ ({ type: "text", text: "hi ada" })];
  stage.hear(posted(++stage.number, fromMara("to ada", { fragments })));
  stage.frame();
  assert.deepEqual(stage.ids, ["a", "b", "to ada"]);
  stage.chat.settle();
  stage.frame();
  assert.deepEqual(stage.ids, ["a", "b", "to ada", "c", "d"]);
});

test("what is held for moderators is not shown, not even when the page is put away", () => {
  const stage = new Stage();
  const pacing = { speed: "off", messagesPerSecond: 2, holdSeconds: 10 };
  stage.choose({ pacing });
  stage.post("a");
  stage.chat.settle();
  stage.frame();
  assert.deepEqual(stage.ids, []);
  stage.choose({ pacing: { ...pacing, holdSeconds: 0 } });
  stage.frame();
  assert.deepEqual(stage.ids, ["a"]);
});

test("the past is old by the server's clock", () => {
  const stage = new Stage();
  const pacing = { speed: "off", messagesPerSecond: 2, holdSeconds: 5 };
  const settings = { ...SETTINGS, pacing };
  const justNow = { postedAt: new Date().toISOString() };
  const messages = [fromMara("a", justNow), fromMara("b", justNow)];
  const now = Date.now() + 16_000;
  stage.hear(snapshot(messages, { settings, number: 9, log: "x8", now }));
  stage.frame();
  assert.deepEqual(stage.ids, ["a", "b"]);
});
