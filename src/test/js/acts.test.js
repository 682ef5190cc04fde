import assert from "node:assert/strict";
import { test } from "node:test";
import { actsOnChat, actsOnEntry, may } from "../../main/resources/static/dock/acts.js";
import { EMPTY_STAGE } from "../../main/resources/static/room/stage.js";

const HOST = { name: "Ada", host: true, rights: [] };
const LOCKED = { ...EMPTY_STAGE, locked: true };
const CHAT = { kind: "chat" };

/** @param {string[]} rights */
const mo = (...rights) => ({ name: "Mo", host: false, rights });

/** @param {{act: string}[]} acts */
const names = (acts) => acts.map(({ act }) => act).join(" ");

/** @param {any} seat @param {string[]} [marks] */
const onChat = (seat, marks = [], stage = EMPTY_STAGE, message = CHAT) =>
  names(actsOnChat(seat, stage, message, marks));

/** @param {any} seat @param {string} place @param {string} [by] */
const onEntry = (seat, place, by = "Trev", stage = EMPTY_STAGE) =>
  names(actsOnEntry(seat, stage, { place, by }));

test("a right is had by who was given it, and by the host", () => {
  assert.equal(may(null, "feature"), false);
  assert.equal(may(mo("suggest"), "feature"), false);
  assert.equal(may(mo("feature"), "feature"), true);
  assert.equal(may(HOST, "feature"), true);
  assert.equal(may(mo("host"), "host"), false);
  assert.equal(may(HOST, "host"), true);
});

test("who may suggest suggests what nobody has touched", () => {
  assert.equal(onChat(mo("suggest")), "suggest");
  assert.equal(onChat(mo("suggest"), ["queued"]), "");
  assert.equal(onChat(mo("suggest"), ["overruled"]), "");
});

test("who may feature features and queues", () => {
  assert.equal(onChat(mo("feature")), "feature queue");
  assert.equal(onChat(mo("feature"), ["queued"]), "feature");
  assert.equal(onChat(mo("feature"), ["on-air"]), "");
});

test("what the streamer overruled is the streamer's alone", () => {
  assert.equal(onChat(mo("suggest", "feature"), ["overruled"]), "");
  assert.equal(onChat(HOST, ["overruled"]), "feature queue hide delete");
});

test("who may moderate hides and deletes; a tip no platform can delete", () => {
  assert.equal(onChat(mo("moderate")), "hide delete");
  assert.equal(onChat(mo("moderate"), ["hidden"]), "unhide delete");
  assert.equal(onChat(mo("moderate"), [], EMPTY_STAGE, { kind: "tip" }), "hide");
});

test("a lock takes everything from everybody but the streamer", () => {
  const all = mo("suggest", "feature", "moderate");
  assert.equal(onChat(all, [], LOCKED), "");
  assert.equal(onEntry(all, "queued", "Mo", LOCKED), "");
  assert.equal(onChat(HOST, [], LOCKED), "feature queue hide delete");
});

test("one takes one's own suggestion back, and nobody else's", () => {
  assert.equal(onEntry(mo("suggest"), "suggested", "Mo"), "remove");
  assert.equal(onEntry(mo("suggest"), "suggested", "Trev"), "");
  assert.equal(onEntry(mo("suggest"), "queued", "Mo"), "");
});

test("an entry can go where it is not yet", () => {
  assert.equal(onEntry(mo("feature"), "suggested"), "accept feature remove");
  assert.equal(onEntry(mo("feature"), "queued"), "feature remove");
  assert.equal(onEntry(mo("feature"), "on-air"), "");
  assert.equal(onEntry(mo("feature"), "done"), "feature queue remove");
  assert.equal(onEntry(HOST, "suggested"), "accept feature reject");
});
