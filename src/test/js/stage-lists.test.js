import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { DragSort } from "../../main/resources/static/dock/drag-sort.js";
import { StageLists } from "../../main/resources/static/dock/stage-lists.js";
import { EMPTY_STAGE } from "../../main/resources/static/room/stage.js";
import { openDock, send } from "./dock-page.js";
import { fromMara } from "./people.js";

const ADA = { name: "Ada", host: true, rights: [] };
const TREV = { name: "Trev", host: false, rights: ["suggest"] };

/** @type {any} */
let dock;
/** @type {StageLists} */
let lists;

beforeEach(() => {
  dock = openDock();
  lists = new StageLists(dock.words);
});

/** @param {string} places e.g. `1 queued 2 done` */
function stageOf(places) {
  const words = places.split(" ");
  /** @type {any[]} */
  const entries = [];
  for (let at = 0; at < words.length; at += 2) {
    entries.push({ place: words[at + 1], by: "Mo", at: "", message: fromMara(words[at] ?? "") });
  }
  return { ...EMPTY_STAGE, entries };
}

/** @param {string} list */
const ids = (list) =>
  [...dock.byId(list).children].map(({ dataset }) => dataset.messageId).join(" ");

test("each entry is in the list of its place, what was done last first", () => {
  lists.show(stageOf("1 queued 2 done 3 on-air 4 queued 5 suggested 6 done"), ADA);
  assert.equal(ids("queue"), "1 4");
  assert.equal(ids("done"), "6 2");
  assert.equal(ids("on-air"), "3");
  assert.equal(ids("suggested"), "5");
  assert.equal(dock.byId("queue-count").textContent, "2");
  assert.equal(dock.byId("nothing-on-air").hidden, true);
});

test("an empty list says what comes here", () => {
  lists.show(EMPTY_STAGE, ADA);
  for (const empty of dock.document.querySelectorAll("[data-empty-of]")) {
    assert.equal(empty.hidden, false);
  }
  assert.equal(dock.byId("queue-count").textContent, "");
  assert.equal(dock.byId("nothing-on-air").hidden, false);
});

test("what did not change stays the very element, wherever it goes in its list", () => {
  lists.show(stageOf("1 queued 2 queued 3 queued"), ADA);
  const before = [...dock.byId("queue").children];
  lists.show(stageOf("3 queued 1 queued 2 queued"), ADA);
  const after = [...dock.byId("queue").children];
  assert.equal(ids("queue"), "3 1 2");
  assert.ok(after.every((item) => before.includes(item)));
});

test("another place is another row with other acts", () => {
  lists.show(stageOf("1 suggested"), ADA);
  lists.show(stageOf("1 queued"), ADA);
  assert.equal(ids("suggested"), "");
  const acts = [...dock.byId("queue").querySelectorAll(".act")].map(({ dataset }) => dataset.act);
  assert.deepEqual(acts, ["feature", "remove"]);
});

test("who may not move the queue has no handles, and nobody under a lock", () => {
  const handles = () => dock.byId("queue").querySelectorAll(".drag-handle").length;
  lists.show(stageOf("1 queued"), ADA);
  assert.equal(handles(), 1);
  lists.show(stageOf("1 queued"), TREV);
  assert.equal(handles(), 0);
  const mo = { name: "Mo", host: false, rights: ["feature"] };
  lists.show({ ...stageOf("1 queued"), locked: true }, mo);
  assert.equal(handles(), 0);
});

test("the queue is sorted by the arrow keys on a handle", () => {
  /** @type {string[]} */
  const moves = [];
  new DragSort(dock.byId("queue"), (item, before) =>
    moves.push(`${item.dataset.messageId} before ${before?.dataset.messageId ?? "the end"}`),
  );
  lists.show(stageOf("1 queued 2 queued 3 queued"), ADA);
  /** @param {number} at @param {string} key */
  const press = (at, key) =>
    send(dock.byId("queue").children[at].querySelector(".drag-handle"), "keydown", { key });
  press(0, "ArrowUp");
  assert.deepEqual(moves, []);
  press(2, "ArrowUp");
  press(0, "ArrowDown");
  press(1, "ArrowDown");
  assert.equal(ids("queue"), "3 2 1");
  assert.deepEqual(moves, ["3 before 2", "1 before 2", "1 before the end"]);
});
