import assert from "node:assert/strict";
import { test } from "node:test";
import {
  commandId,
  isOpen,
  question,
  sorted,
  streamValue,
} from "../../main/resources/static/ledger/ledger-query.js";

/** @import { Entry, Filter } from "../../main/resources/static/ledger/ledger-query.js" */

/** @type {Filter} */
const ALL = { q: "", platform: "", kind: "", sort: "", stream: "", unread: false };

/** @param {string} id @param {Partial<Entry>} [more] @returns {Entry} */
const entry = (id, more) => ({
  id,
  at: "2026-11-23T20:00:00Z",
  platform: "twitch",
  kind: "cheer",
  author: "Mara",
  notice: "",
  text: "gg",
  removed: false,
  ...more,
});

test("what asks for nothing is not asked", () => {
  assert.equal(question(ALL), "");
  assert.ok(isOpen(ALL));
});

test("everything that is chosen is asked for", () => {
  const stream = streamValue({
    from: "2026-11-23T20:00:00Z",
    to: "2026-11-23T22:00:00Z",
    count: 2,
  });
  const chosen = { ...ALL, q: "a&b", unread: true, stream };
  assert.equal(
    question(chosen, { page: 1 }),
    "?q=a%26b&from=2026-11-23T20%3A00%3A00Z&to=2026-11-23T22%3A00%3A00Z&unread=true&page=1",
  );
  assert.ok(!isOpen(chosen));
});

test("what is new goes on top where the newest stand there", () => {
  const changed = [entry("b"), entry("a")];
  const { update, onTop, news } = sorted(new Set(["a"]), changed, ALL);
  assert.deepEqual(update, [changed[1]]);
  assert.deepEqual(onTop, [changed[0]]);
  assert.equal(news, 0);
});

test("what is new is only counted where it stands somewhere else", () => {
  const { onTop, news } = sorted(new Set(), [entry("b")], { ...ALL, sort: "largest" });
  assert.deepEqual(onTop, []);
  assert.equal(news, 1);
});

test("what somebody read already is no news for who looks for the unread", () => {
  const read = { at: "2026-11-23T20:00:00Z", by: "Mo" };
  const { onTop } = sorted(new Set(), [entry("b", { read })], { ...ALL, unread: true });
  assert.deepEqual(onTop, []);
});

test("a command has an id of its own", () => {
  assert.match(commandId(), /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
  assert.notEqual(commandId(), commandId());
});
