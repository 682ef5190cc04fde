import assert from "node:assert/strict";
import { test } from "node:test";
import { PacingPage, START, add, at } from "./pacing-page.js";
import { fromMara, onYoutube } from "./people.js";

/** @param {number} holdSeconds @param {string} [speed] */
function holding(holdSeconds, speed = "off") {
  const page = new PacingPage();
  page.choose(speed, 5, holdSeconds);
  return page;
}

test("a live message appears when moderators had their time, a test message too", () => {
  const page = holding(3);
  page.come(fromMara("a"));
  page.until(1_000);
  page.come(fromMara("b", { origin: "test" }));
  page.until(2_999);
  assert.deepEqual(page.shown, []);
  page.until(9_000);
  assert.deepEqual(page.shown, ["3000 a", "4000 b"]);
});

test("what is removed in time never appears, what is reworded appears as it reads then", () => {
  const page = holding(3);
  page.come(fromMara("a"), fromMara("b"), fromMara("c"));
  page.until(2_000);
  page.remove("b");
  const reworded = fromMara("c", { fragments: [{ type: "text", text: "better" }] });
  page.replace(reworded);
  page.until(20_000);
  assert.deepEqual(page.shown, ["3000 a", "3000 c"]);
  assert.deepEqual(page.all[1]?.change, add(reworded));
});

test("what is approved after it was kept from the screen is held anew", () => {
  const page = holding(3);
  page.come(fromMara("a"));
  page.until(1_000);
  page.remove("a");
  page.until(5_000);
  page.come(fromMara("a"));
  page.until(20_000);
  assert.deepEqual(page.shown, ["8000 a"]);
});

test("nothing overtakes across platforms, and clumps still flow afterwards", () => {
  const page = holding(2, "smooth");
  page.come(onYoutube("a", { postedAt: at(0) }), fromMara("b"));
  page.come(onYoutube("c", { postedAt: at(500) }), fromMara("d", { origin: "backlog" }));
  page.until(20_000);
  assert.deepEqual(page.shown, ["2000 a", "2000 b", "2000 d", "2500 c"]);
});

/** @param {string} id @param {number} age in milliseconds, by the server's clock */
const aged = (id, age) => fromMara(id, { postedAt: at(-age) });

test("after a reload the old is there at once and calmly, the young is held from then on", () => {
  const page = holding(5);
  // As a feed tells it: last first, each before the one after it.
  const changes = [add(aged("d", 1_000)), add(aged("c", 14_000), "d")];
  changes.push(add(aged("b", 16_000), "c"), add(aged("a", 60_000), "b"));
  page.pacing.apply(changes, true, START);
  page.until(20_000);
  assert.deepEqual(page.shown, ["0 a", "0 b", "5000 c", "5000 d"]);
  assert.ok(page.all.every(({ calm }) => calm));
});

test("what is young is told by the server's clock, or by this one if that was not told", () => {
  const ahead = holding(5);
  ahead.pacing.apply([add(aged("a", 0))], true, START + 20_000);
  assert.deepEqual(ahead.shown, ["0 a"]);
  const alone = holding(5);
  alone.until(20_000);
  alone.pacing.apply([add(aged("a", 0)), add(aged("b", -10_000))], true, null);
  assert.deepEqual(alone.shown, ["20000 a"]);
});

test("without a hold the youngest is there at once", () => {
  const page = holding(0);
  page.pacing.apply([add(aged("a", 0))], true, START);
  assert.deepEqual(page.shown, ["0 a"]);
});

test("what nobody knows the age of is held", () => {
  const page = holding(5);
  page.pacing.apply([add(fromMara("a", { postedAt: "" }))], true, START + 90_000);
  assert.deepEqual(page.shown, []);
});

test("an old message does not overtake a held one of before", () => {
  const page = holding(5);
  page.come(fromMara("a"));
  page.until(1_000);
  page.pacing.apply([add(aged("b", 60_000)), add(aged("c", 0))], true, START);
  page.until(20_000);
  assert.deepEqual(page.shown, ["5000 a", "5000 b", "6000 c"]);
});

test("an old message at the end does not overtake one that is held for it", () => {
  const page = holding(5);
  page.pacing.apply([add(aged("x", 60_000))], true, START);
  page.come(fromMara("held"));
  page.pacing.apply([add(aged("between", 0), "x")], true, START);
  page.pacing.apply([add(aged("old", 60_000))], true, START);
  page.until(20_000);
  assert.deepEqual(page.shown, ["0 x", "5000 held", "5000 between", "5000 old"]);
});

test("the held past is not taken for a flood", () => {
  const page = holding(5, "calm");
  const ids = Array.from({ length: 30 }, (_, index) => `${index}`);
  page.pacing.apply(
    ids.map((id) => add(aged(id, 0))),
    true,
    START,
  );
  page.until(5_000);
  assert.deepEqual(page.ids, ids);
});

test("what comes between others finds its place", () => {
  const page = holding(5);
  page.pacing.apply([add(aged("x", 60_000))], true, START);
  page.come(fromMara("held"));
  // Before the last one on screen a young and an old one, before the held one an old one.
  page.pacing.apply([add(aged("y", 0), "x"), add(aged("o", 60_000), "held")], true, START);
  assert.deepEqual(page.all.at(-1)?.change, { ...add(aged("o", 60_000)), before: null });
  page.until(20_000);
  assert.deepEqual(page.shown, ["0 x", "0 o", "5000 held", "5000 y"]);
  assert.deepEqual(page.all.at(-1)?.change, add(aged("y", 0), "x"));
});

test("what was missed and is gone again never appears", () => {
  const page = holding(5);
  page.come(fromMara("a"));
  page.pacing.apply(
    [
      add(aged("b", 60_000)),
      { type: "remove", key: "b" },
      { type: "remove", key: "a" },
      { type: "remove", key: "shown" },
    ],
    true,
    START,
  );
  page.until(20_000);
  assert.deepEqual(page.shown, ["0 remove shown"]);
});

test("neither a hidden page nor putting it away shows what is held", () => {
  const page = holding(4, "smooth");
  page.come(fromMara("a"));
  page.until(1_000);
  page.hidden = true;
  page.pacing.release();
  page.come(fromMara("b"));
  page.until(3_999);
  assert.deepEqual(page.shown, []);
  page.until(20_000);
  assert.deepEqual(page.shown, ["4000 a", "5000 b"]);
});

test("a shorter hold frees what is due, a longer one keeps longer", () => {
  const page = holding(10);
  page.come(fromMara("a"));
  page.until(3_000);
  page.come(fromMara("b"));
  page.until(4_000);
  page.choose("off", 5, 2);
  assert.deepEqual(page.shown, ["4000 a"]);
  page.choose("off", 5, 6);
  assert.equal(page.clock.count, 1);
  page.until(20_000);
  assert.deepEqual(page.shown, ["4000 a", "9000 b"]);
});

test("a shorter hold loses nothing and lets nothing overtake, however calm chat shall be", () => {
  const page = holding(10, "calm");
  page.come(...Array.from({ length: 30 }, (_, index) => fromMara(`${index}`)));
  page.until(100);
  page.choose("calm", 5, 0);
  page.come(fromMara("after"));
  assert.deepEqual(page.ids, [...Array.from({ length: 30 }, (_, index) => `${index}`), "after"]);
});

test("held chat is made calm when it is due", () => {
  const page = holding(3, "calm");
  page.come(...Array.from({ length: 30 }, (_, index) => fromMara(`${index}`)));
  page.until(3_000);
  assert.equal(page.ids.length, 5);
  page.until(20_000);
  assert.ok(page.ids.length < 30);
});
