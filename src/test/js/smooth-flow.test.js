import assert from "node:assert/strict";
import { test } from "node:test";
import { SmoothFlow } from "../../main/resources/static/chat/smooth-flow.js";
import { fromMara, onYoutube } from "./people.js";
import { Timers } from "./timers.js";

/**
 * @import { FeedChange } from "../../main/resources/static/room/room-feed.js"
 * @import { Message } from "../../main/resources/static/room/message.js"
 */

/** @param {Message} message @returns {FeedChange} */
const add = (message) => ({ type: "add", key: message.id, message, before: null });

/** @param {string} id @param {number} second when it was written @param {Partial<Message>} [more] */
const written = (id, second, more) =>
  onYoutube(id, { postedAt: new Date(1_763_859_600_000 + second * 1000).toISOString(), ...more });

function page() {
  const clock = new Timers();
  const shown = /** @type {string[]} */ ([]);
  const state = { hidden: false };
  const flow = new SmoothFlow({
    show: (changes) => {
      for (const change of changes) {
        const text = change.type === "add" ? change.key : `${change.type} ${change.key}`;
        shown.push(`${Math.round(clock.time)} ${text}`);
      }
    },
    isHidden: () => state.hidden,
    clock: clock.timers,
  });
  /** @param {...Message} messages each a frame of its own, as they come */
  const come = (...messages) => messages.forEach((message) => flow.apply([add(message)], false));
  return { clock, shown, state, flow, come };
}

test("what comes alone is shown at once", () => {
  const { clock, shown, come } = page();
  come(written("a", 0));
  clock.advance(3_000);
  come(written("b", 3));
  assert.deepEqual(shown, ["0 a", "3000 b"]);
});

test("a clump is spread as it was written", () => {
  const { clock, shown, come } = page();
  come(written("a", 0));
  clock.advance(2_000);
  come(written("b", 0.4), written("c", 0.9), written("d", 1.9));
  clock.advance(2_000);
  assert.deepEqual(shown, ["0 a", "2000 b", "2500 c", "3500 d"]);
});

/** Seconds at which messages were written, by the second at which the answer with them came. */
const LIVELY_CHAT = {
  1.3: [0.1, 0.15, 0.7, 1.1],
  2.6: [1.4, 1.8, 1.81, 1.82, 2.3],
  3.7: [],
  5.1: [2.7, 3.1, 3.9, 4.4, 4.8],
  6.2: [5.0, 5.2, 5.9],
};

test("a lively chat flows: in order, never two seconds late, seldom two at a time", () => {
  const { clock, shown, come } = page();
  for (const [came, texts] of Object.entries(LIVELY_CHAT)) {
    clock.advance(Number(came) * 1000 - clock.time);
    come(...texts.map((second) => written(`${second}`, second)));
  }
  clock.advance(2_000);
  const ids = shown.map((line) => Number(line.split(" ")[1]));
  assert.deepEqual(ids, Object.values(LIVELY_CHAT).flat());
  const at = shown.map((line) => Number(line.split(" ")[0]));
  const came = Object.entries(LIVELY_CHAT).flatMap(([second, texts]) =>
    texts.map(() => Number(second) * 1000),
  );
  at.forEach((time, index) => assert.ok(time - (came[index] ?? 0) <= 2_000, shown[index]));
  const together = at.filter((time, index) => time === at[index - 1]).length;
  assert.ok(together <= 3, `${together} of ${at.length}`);
});

test("nothing waits longer than two seconds, or than the next answer takes", () => {
  const slow = page();
  slow.come(written("a", 0));
  slow.clock.advance(8_000);
  slow.come(written("b", 0.1), written("c", 4), written("d", 8));
  slow.clock.advance(8_000);
  assert.deepEqual(slow.shown.slice(1), ["8000 b", "8975 c", "9975 d"]);

  const quick = page();
  quick.come(written("a", 0));
  quick.clock.advance(500);
  quick.come(written("b", 0), written("c", 30));
  quick.clock.advance(8_000);
  assert.deepEqual(quick.shown.slice(1), ["500 b", "1000 c"]);
});

test("the next answer does not overtake what waits", () => {
  const { clock, shown, come } = page();
  come(written("a", 0));
  clock.advance(1_000);
  come(written("b", 0.1), written("c", 1));
  clock.advance(600);
  come(written("d", 1.2), written("e", 1.4));
  clock.advance(2_000);
  assert.deepEqual(
    shown.map((line) => line.split(" ")[1]),
    ["a", "b", "c", "d", "e"],
  );
});

test("removals and new wordings reach what waits", () => {
  const { clock, shown, flow, come } = page();
  come(written("a", 0), written("b", 0.3), written("c", 0.6));
  flow.apply([{ type: "remove", key: "b" }], false);
  flow.apply([{ type: "replace", key: "c", message: written("c", 0.6) }], false);
  flow.apply([{ type: "replace", key: "a", message: written("a", 0) }], false);
  clock.advance(2_000);
  assert.deepEqual(shown, ["0 a", "0 replace a", "600 c"]);
});

test("Twitch, test messages and what was said before we came pass at once", () => {
  const { shown, come } = page();
  come(written("a", 0), written("b", 0.5));
  come(
    fromMara("t"),
    written("x", 0.7, { origin: "test" }),
    written("y", 9, { origin: "backlog" }),
  );
  assert.deepEqual(shown, ["0 a", "0 t", "0 x", "0 y"]);
});

test("a snapshot is never delayed, and what waits comes before it", () => {
  const { clock, shown, flow, come } = page();
  come(written("a", 0), written("b", 0.5));
  flow.apply([add(written("c", 1)), add(written("d", 2))], true);
  clock.advance(2_000);
  assert.deepEqual(shown, ["0 a", "0 b", "0 c", "0 d"]);
});

test("a page that nobody sees does not delay", () => {
  const { clock, shown, state, flow, come } = page();
  come(written("a", 0), written("b", 0.5));
  state.hidden = true;
  flow.release();
  come(written("c", 0.7), written("d", 0.9));
  clock.advance(2_000);
  assert.deepEqual(shown, ["0 a", "0 b", "0 c", "0 d"]);
});
