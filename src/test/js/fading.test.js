import assert from "node:assert/strict";
import { test } from "node:test";
import { parseHTML } from "linkedom";
import { Fading } from "../../main/resources/static/chat/fading.js";
import { markContinued } from "../../main/resources/static/chat/grouping.js";

const { document } = parseHTML("<!doctype html><ol></ol>");

test("a row leaves when its time is over, also if nobody was there to see it", ({ mock }) => {
  mock.timers.enable({ apis: ["setTimeout", "Date"], now: 1_000_000 });
  const left = /** @type {string[]} */ ([]);
  const fading = new Fading((row) => {
    row.dataset.faded = "";
    left.push(row.id);
  });
  const row = (/** @type {string} */ id) => Object.assign(document.createElement("li"), { id });
  fading.watch("a", row("a"), Date.now());
  mock.timers.tick(60_000);
  assert.deepEqual(left, []);
  fading.choose(10);
  assert.deepEqual(left, ["a"]);
  fading.watch("b", row("b"), Date.now());
  mock.timers.tick(5_000);
  fading.watch("c", row("c"), Date.now());
  mock.timers.tick(5_000);
  assert.deepEqual(left, ["a", "b"]);
  fading.forget("c");
  mock.timers.tick(60_000);
  assert.deepEqual(left, ["a", "b"]);
  const old = row("old");
  fading.watch("old", old, Date.now() - 20_000);
  assert.equal(old.dataset.faded, "");
  assert.deepEqual(left, ["a", "b"]);
  fading.choose(0);
  assert.equal(old.dataset.faded, undefined);
});

/** @param {[author: string, second: number, kind?: string][]} messages */
function continued(messages) {
  const list = document.createElement("ol");
  for (const [author, second, kind = "chat"] of messages) {
    const row = document.createElement("li");
    Object.assign(row.dataset, { authorId: author, platform: "twitch", kind });
    const time = document.createElement("time");
    time.setAttribute("datetime", new Date(second * 1000).toISOString());
    Object.defineProperty(time, "dateTime", { value: time.getAttribute("datetime") });
    row.append(time);
    list.append(row);
  }
  markContinued(/** @type {any} */ (list));
  return [...list.children].map((row) => /** @type {any} */ (row).dataset.continued !== undefined);
}

test("who goes on writing within a minute continues", () => {
  const rows = continued([
    ["mara", 0],
    ["mara", 30],
    ["mo", 31],
    ["mara", 32],
    ["mara", 93],
    ["mara", 94, "superchat"],
    ["mara", 95],
  ]);
  assert.deepEqual(rows, [false, true, false, false, false, false, false]);
});
