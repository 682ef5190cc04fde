import assert from "node:assert/strict";
import { test } from "node:test";
import {
  at,
  entriesOf,
  isSame,
  nested,
  placeOf,
} from "../../main/resources/static/dashboard/settings-values.js";

test("settings are found by their paths", () => {
  const settings = { textSizePx: 22, filter: { hideBots: true, hiddenWords: ["a"] } };
  assert.equal(at(settings, "textSizePx"), 22);
  assert.equal(at(settings, "filter.hideBots"), true);
  assert.equal(at(settings, "filter.moods"), undefined);
  assert.equal(at(settings, "moods.of.people"), undefined);
});

test("a change is sent as the server nests it", () => {
  assert.deepEqual(nested({ "filter.hideBots": true, "filter.links": "vips", bigEmotes: false }), {
    filter: { hideBots: true, links: "vips" },
    bigEmotes: false,
  });
});

test("blank lines are no entries, and each entry knows where it stands", () => {
  const text = "spoiler\n\n  /gift/ \n";
  assert.deepEqual(entriesOf(text), [
    { text: "spoiler", line: 1, from: 0, to: 7 },
    { text: "/gift/", line: 3, from: 9, to: 18 },
  ]);
  assert.deepEqual(entriesOf(""), []);
});

test("the server's complaint is found in the form", () => {
  assert.deepEqual(placeOf("filter.hiddenWords[3]"), { path: "filter.hiddenWords", index: 3 });
  assert.deepEqual(placeOf("textSizePx"), { path: "textSizePx", index: null });
});

test("lists are the same when they say the same", () => {
  assert.ok(isSame(["a", "b"], ["a", "b"]));
  assert.ok(!isSame(["a", "b"], ["b", "a"]));
});
