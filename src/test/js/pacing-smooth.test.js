import assert from "node:assert/strict";
import { test } from "node:test";
import { fromMara, onYoutube } from "./people.js";
import { PacingPage, add } from "./pacing-page.js";

/** @import { Message } from "../../main/resources/static/room/message.js" */

/** @param {string} id @param {number} second when it was written @param {Partial<Message>} [more] */
const written = (id, second, more) =>
  onYoutube(id, { postedAt: new Date(1_763_859_600_000 + second * 1000).toISOString(), ...more });

test("what comes alone is shown at once", () => {
  const page = new PacingPage();
  page.come(written("a", 0));
  page.clock.advance(3_000);
  page.come(written("b", 3));
  assert.deepEqual(page.shown, ["0 a", "3000 b"]);
});

test("a clump is spread as it was written", () => {
  const page = new PacingPage();
  page.come(written("a", 0));
  page.clock.advance(2_000);
  page.come(written("b", 0.4), written("c", 0.9), written("d", 1.9));
  page.clock.advance(2_000);
  assert.deepEqual(page.shown, ["0 a", "2000 b", "2500 c", "3500 d"]);
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
  const page = new PacingPage();
  for (const [came, texts] of Object.entries(LIVELY_CHAT)) {
    page.clock.advance(Number(came) * 1000 - page.clock.time);
    page.come(...texts.map((second) => written(`${second}`, second)));
  }
  page.clock.advance(2_000);
  const ids = page.shown.map((line) => Number(line.split(" ")[1]));
  assert.deepEqual(ids, Object.values(LIVELY_CHAT).flat());
  const at = page.shown.map((line) => Number(line.split(" ")[0]));
  const came = Object.entries(LIVELY_CHAT).flatMap(([second, texts]) =>
    texts.map(() => Number(second) * 1000),
  );
  at.forEach((time, index) => assert.ok(time - (came[index] ?? 0) <= 2_000, page.shown[index]));
  const together = at.filter((time, index) => time === at[index - 1]).length;
  assert.ok(together <= 3, `${together} of ${at.length}`);
});

test("nothing waits longer than two seconds, or than the next answer takes", () => {
  const slow = new PacingPage();
  slow.come(written("a", 0));
  slow.clock.advance(8_000);
  slow.come(written("b", 0.1), written("c", 4), written("d", 8));
  slow.clock.advance(8_000);
  assert.deepEqual(slow.shown.slice(1), ["8000 b", "8975 c", "9975 d"]);

  const quick = new PacingPage();
  quick.come(written("a", 0));
  quick.clock.advance(500);
  quick.come(written("b", 0), written("c", 30));
  quick.clock.advance(8_000);
  assert.deepEqual(quick.shown.slice(1), ["500 b", "1000 c"]);
});

test("the next answer does not overtake what waits", () => {
  const page = new PacingPage();
  page.come(written("a", 0));
  page.clock.advance(1_000);
  page.come(written("b", 0.1), written("c", 1));
  page.clock.advance(600);
  page.come(written("d", 1.2), written("e", 1.4));
  page.clock.advance(2_000);
  assert.deepEqual(
    page.shown.map((line) => line.split(" ")[1]),
    ["a", "b", "c", "d", "e"],
  );
});

test("removals and new wordings reach what waits", () => {
  const page = new PacingPage();
  page.come(written("a", 0), written("b", 0.3), written("c", 0.6));
  page.pacing.apply([{ type: "remove", key: "b" }], false);
  page.pacing.apply([{ type: "replace", key: "c", message: written("c", 0.6) }], false);
  page.pacing.apply([{ type: "replace", key: "a", message: written("a", 0) }], false);
  page.clock.advance(2_000);
  assert.deepEqual(page.shown, ["0 a", "0 replace a", "600 c"]);
});

test("nothing is spread where nothing shall be smooth", () => {
  const page = new PacingPage();
  page.choose("off");
  page.come(written("a", 0), written("b", 0.5), written("c", 0.9));
  assert.deepEqual(page.shown, ["0 a", "0 b", "0 c"]);
});

test("Twitch, test messages and what was said before we came pass at once", () => {
  const page = new PacingPage();
  page.come(written("a", 0), written("b", 0.5));
  page.come(
    fromMara("t"),
    written("x", 0.7, { origin: "test" }),
    written("y", 9, { origin: "backlog" }),
  );
  assert.deepEqual(page.shown, ["0 a", "0 t", "0 x", "0 y"]);
});

test("a snapshot is never delayed, and what waits comes before it", () => {
  const page = new PacingPage();
  page.come(written("a", 0), written("b", 0.5));
  page.pacing.apply([add(written("c", 1)), add(written("d", 2))], true);
  assert.deepEqual(page.shown, ["0 a", "0 b", "0 c", "0 d"]);
});

test("a page that nobody sees does not delay", () => {
  const page = new PacingPage();
  page.come(written("a", 0), written("b", 0.5));
  page.hidden = true;
  page.pacing.release();
  page.come(written("c", 0.7), written("d", 0.9));
  page.clock.advance(2_000);
  assert.deepEqual(page.shown, ["0 a", "0 b", "0 c", "0 d"]);
});
