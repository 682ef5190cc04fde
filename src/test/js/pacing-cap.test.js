import assert from "node:assert/strict";
import { test } from "node:test";
import { MOST_DELAY_MILLIS } from "../../main/resources/static/chat/pacing.js";
import { flood, person, says } from "./flood.js";
import { PacingPage, add } from "./pacing-page.js";
import { fromMara, onYoutube } from "./people.js";

/** @import { Come } from "./flood.js" */

const CAP = 5;

/** @param {PacingPage} page @param {Come[]} comes */
function live(page, comes) {
  for (const { time, message } of comes) {
    page.until(time);
    page.come(message);
  }
}

/** @param {number} [messagesPerSecond] */
function calm(messagesPerSecond = CAP) {
  const page = new PacingPage();
  page.pacing.streamers = ["ada", "Ada Lovelace"];
  page.choose("calm", messagesPerSecond);
  return page;
}

/** Twenty seconds of flood on a calm page, and what is shown of it. */
function flooded() {
  const comes = flood();
  const byKey = new Map(comes.map((come) => [come.message.id, come]));
  const page = calm();
  live(page, comes);
  const shownInFlood = page.all.length;
  page.clock.advance(30_000);
  const shown = page.all.map(({ key, time }) => ({
    ...(byKey.get(key) ?? assert.fail(key)),
    shownAt: time,
  }));
  return { page, comes, shown, shownInFlood, ordinary: shown.filter((one) => !one.important) };
}

test("what is important is never skipped, and shown the moment it comes", () => {
  const { comes, shown } = flooded();
  const important = comes.filter((come) => come.important);
  assert.equal(important.length, 80);
  assert.deepEqual(
    shown.filter((one) => one.important).map(({ message }) => message.id),
    important.map(({ message }) => message.id),
  );
  for (const { time, shownAt, important } of shown) if (important) assert.equal(shownAt, time);
});

test("within no second more is shown than was chosen, and hardly less", () => {
  const { ordinary } = flooded();
  for (const { shownAt } of ordinary) {
    const within = ordinary.filter((o) => o.shownAt >= shownAt && o.shownAt < shownAt + 1000);
    assert.ok(within.length <= CAP, `${within.length} from ${shownAt}`);
  }
  assert.ok(ordinary.length >= 20 * CAP - CAP, `${ordinary.length}`);
});

test("chosen ones keep their order, come evenly and never late", () => {
  const { ordinary } = flooded();
  const times = ordinary.map(({ time }) => time);
  assert.deepEqual(
    times,
    [...times].sort((a, b) => a - b),
  );
  for (const { time, shownAt } of ordinary) assert.ok(shownAt - time <= MOST_DELAY_MILLIS - 2_000);
  const gaps = ordinary
    .slice(CAP)
    .map((one, i) => one.shownAt - (ordinary[CAP + i - 1]?.shownAt ?? 0));
  assert.ok(Math.min(...gaps) > 199, `${Math.min(...gaps)}`);
});

test("who writes much does not crowd out others", () => {
  const { ordinary, comes } = flooded();
  const wrote = comes.filter(({ message }) => message.author.id === "sam").length;
  assert.ok(wrote > 400, `${wrote}`);
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { message } of ordinary) {
    counts.set(message.author.id, (counts.get(message.author.id) ?? 0) + 1);
  }
  assert.ok((counts.get("sam") ?? 0) <= 6, `${counts.get("sam")} of ${ordinary.length}`);
  // Of 40 people and 100 places everybody gets one at least.
  assert.equal(counts.size, 41);
});

test("clumps and cap together delay within the bound", () => {
  assert.equal(MOST_DELAY_MILLIS, 3_000);
  const page = calm(1);
  /** @type {Map<string, number>} */
  const came = new Map();
  for (let answer = 0; answer < 8; answer++) {
    page.until(answer * 2_500);
    for (let index = 0; index < 30; index++) {
      const id = `${answer}-${index}`;
      came.set(id, page.clock.time);
      const postedAt = new Date(1e12 + answer * 2_500 + index * 80).toISOString();
      page.come(onYoutube(id, { postedAt, author: person(id) }));
    }
  }
  page.clock.advance(30_000);
  const delays = page.all.map(({ key, time }) => time - (came.get(key) ?? 0));
  assert.ok(delays.length >= 18, `${delays.length}`);
  assert.ok(Math.max(...delays) <= MOST_DELAY_MILLIS, `${Math.max(...delays)}`);
  assert.ok(Math.max(...delays) > 2_000, "the bound is put to the test");
});

test("below the cap nothing is delayed or skipped, not even a lump", () => {
  const page = calm();
  /** @type {string[]} */
  const expected = [];
  for (let second = 0; second < 20; second++) {
    page.until(second * 1000);
    for (let index = 0; index < CAP; index++) {
      page.come(fromMara(`${second}-${index}`));
      expected.push(`${second * 1000} ${second}-${index}`);
    }
  }
  page.clock.advance(20_000);
  assert.deepEqual(page.shown, expected);
  assert.deepEqual(page.told, []);
});

test("the number of skipped ones rises, is told seldom and goes", () => {
  const { page, comes, shown } = flooded();
  const counts = page.told.map(({ count }) => count);
  assert.equal(counts.at(-2), comes.length - shown.length);
  assert.equal(counts.at(-1), 0);
  const rising = counts.slice(0, -1);
  assert.deepEqual(
    rising,
    [...new Set(rising)].sort((a, b) => a - b),
  );
  const times = page.told.map(({ time }) => time);
  times.slice(1).forEach((time, index) => assert.ok(time - (times[index] ?? 0) >= 300));
  assert.ok(times.length > 20);
  const after = (times.at(-1) ?? 0) - (times.at(-2) ?? 0);
  assert.ok(after <= 10_000 && after > 9_600, `${after}`);
});

test("the next flood counts anew", () => {
  const page = calm(1);
  page.come(fromMara("a"), fromMara("b"), fromMara("c"), fromMara("d"));
  page.until(30_000);
  page.come(fromMara("e"), fromMara("f"), fromMara("g"));
  page.until(60_000);
  assert.deepEqual(
    page.told.map(({ count }) => count),
    [2, 0, 1, 0],
  );
});

test("what is skipped never comes back, whatever becomes of it", () => {
  const page = calm(1);
  page.come(fromMara("a"), fromMara("b"), fromMara("c"));
  page.until(5_000);
  assert.deepEqual(page.ids, ["a", "b"]);
  page.replace(fromMara("c", { kind: "highlighted" }));
  page.remove("c");
  page.remove("a");
  page.until(20_000);
  assert.deepEqual(page.ids, ["a", "b", "remove a"]);
  // Approved after all, it is told anew.
  page.come(fromMara("c"));
  page.remove("c");
  assert.deepEqual(page.ids, ["a", "b", "remove a", "c", "remove c"]);
});

test("what waits can be removed, reworded and become important", () => {
  const page = calm(2);
  page.come(fromMara("a"), fromMara("b"), fromMara("c"), fromMara("d"), fromMara("e"));
  page.remove("c");
  const reworded = fromMara("d", { fragments: says("better") });
  page.replace(reworded);
  page.replace(fromMara("e", { kind: "highlighted" }));
  page.until(20_000);
  assert.deepEqual(page.shown, ["0 a", "0 b", "0 e", "1000 d"]);
  assert.deepEqual(page.all[3]?.change, add(reworded));
  assert.deepEqual(page.told, []);
});

test("no switch loses what waits", () => {
  const later = new Date(1e12 + 900).toISOString();
  for (const speed of ["off", "smooth", "automatic", "calm"]) {
    const page = calm(2);
    page.come(fromMara("a"), fromMara("b"), fromMara("c"), fromMara("d"));
    page.come(onYoutube("e", { postedAt: new Date(1e12).toISOString() }));
    page.come(onYoutube("f", { postedAt: later }));
    page.until(100);
    page.choose(speed, 20);
    const atOnce = ["a", "b", "c", "d", "e", ...(speed === "off" ? ["f"] : [])];
    assert.deepEqual(page.ids, atOnce, speed);
    page.until(20_000);
    assert.deepEqual(page.ids, ["a", "b", "c", "d", "e", "f"], speed);
  }
});

test("the same choice again changes nothing", () => {
  const page = calm(1);
  page.come(fromMara("a"), fromMara("b"), fromMara("c"));
  page.choose("calm", 1);
  page.until(20_000);
  assert.deepEqual(page.shown, ["0 a", "1000 b"]);
});

test("a page put away or hidden shows what waits and skips nothing", () => {
  const page = calm(1);
  page.come(fromMara("a"), fromMara("b"));
  page.pacing.release();
  page.come(fromMara("c"));
  page.hidden = true;
  page.come(fromMara("d"), fromMara("e"));
  page.until(20_000);
  assert.deepEqual(page.shown, ["0 a", "0 b", "0 c", "0 d", "0 e"]);
});

test("a test flood is capped like a live one, the past is not", () => {
  const page = calm(1);
  const ids = ["a", "b", "c", "d"];
  page.come(...ids.map((id) => fromMara(id, { origin: "test" })));
  page.come(...ids.map((id) => fromMara(`past ${id}`, { origin: "backlog" })));
  page.until(20_000);
  assert.deepEqual(page.ids, ["a", "past a", "past b", "past c", "past d", "b"]);
});

test("a flood of two hundred a second for a minute costs little and one timer", () => {
  const page = calm(20);
  page.choose("calm", 20, 10);
  const began = performance.now();
  let timers = 0;
  for (let index = 0; index < 12_000; index++) {
    page.until(index * 5);
    page.come(fromMara(`${index}`, { author: person(`p${index % 700}`) }));
    timers = Math.max(timers, page.clock.count);
  }
  page.clock.advance(20_000);
  const took = performance.now() - began;
  assert.equal(timers, 1);
  assert.ok(page.all.length >= 60 * 20, `${page.all.length}`);
  // It takes a fraction of a second; a slow machine may be slow.
  assert.ok(took < 3_000, `${took} ms`);
});
