import assert from "node:assert/strict";
import { test } from "node:test";
import {
  EMPTY_STAGE,
  parseFeatured,
  parseSeat,
  parseStage,
} from "../../main/resources/static/room/stage.js";
import { fromMara } from "./people.js";

const ENTRY = { place: "queued", by: "Mo", at: "2026-11-23T01:00:00Z", message: fromMara("1") };

test("an empty stage is one on which nothing is", () => {
  assert.deepEqual(parseStage({}), EMPTY_STAGE);
});

test("entries are read in their order", () => {
  const stage = parseStage({ entries: [ENTRY, { ...ENTRY, place: "on-air" }], locked: true });
  assert.deepEqual(
    stage?.entries.map(({ place }) => place),
    ["queued", "on-air"],
  );
  assert.equal(stage?.entries[0]?.message.author.name, "Mara");
  assert.equal(stage?.locked, true);
});

test("an entry that cannot be read costs itself", () => {
  const broken = [null, 7, {}, { ...ENTRY, place: "elsewhere" }, { ...ENTRY, message: {} }];
  assert.equal(parseStage({ entries: [...broken, ENTRY] })?.entries.length, 1);
});

test("what is no stage is none", () => {
  for (const value of [null, 7, "stage", []]) {
    assert.equal(parseStage(value), null);
    assert.equal(parseFeatured(value), null);
    assert.equal(parseSeat(value), null);
  }
});

test("odd values are as if they were not there", () => {
  const stage = parseStage({
    entries: "many",
    until: "soon",
    locked: "yes",
    overruled: [{ platform: "twitch" }, { platform: "twitch", id: "1", more: 1 }],
    paidFrom: "5",
  });
  assert.deepEqual(stage, { ...EMPTY_STAGE, overruled: [{ platform: "twitch", id: "1" }] });
});

test("a time is one that can be counted with", () => {
  const until = "2026-11-23T01:00:30Z";
  assert.deepEqual(parseFeatured({ message: null, until }), {
    message: null,
    until: Date.parse(until),
  });
  assert.equal(parseFeatured({ message: fromMara("1"), until: null })?.message?.id, "1");
});

test("a seat has a name, and the rights that are texts", () => {
  assert.deepEqual(parseSeat({ name: "Mo", host: 1, rights: ["feature", 7] }), {
    name: "Mo",
    host: false,
    rights: ["feature"],
  });
  assert.deepEqual(parseSeat({ name: "Ada", host: true }), { name: "Ada", host: true, rights: [] });
  assert.equal(parseSeat({ host: true }), null);
});
