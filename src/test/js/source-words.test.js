import assert from "node:assert/strict";
import { test } from "node:test";
import { parseHTML } from "linkedom";
import { sourceWords } from "../../main/resources/static/dashboard/source-words.js";
import { spanWords } from "../../main/resources/static/dashboard/span-words.js";
import { Words } from "../../main/resources/static/dashboard/words.js";
import { englishPage } from "./english-page.js";

const template = parseHTML(englishPage("dashboard/dashboard.html")).document.getElementById(
  "words",
);
const words = Words.of(/** @type {HTMLTemplateElement} */ (/** @type {unknown} */ (template)));

const NOW = Date.parse("2026-11-23T01:00:00Z");

/** @param {string} state @param {object} [more] */
const ada = (state, more = {}) => ({
  platform: "twitch",
  channel: { id: "1", name: "ada" },
  state,
  since: null,
  until: null,
  cause: null,
  broadcasts: [],
  ...more,
});

/** @param {string} state @param {object} [more] @param {number | null} [lastMessageAt] */
const said = (state, more, lastMessageAt = null) =>
  sourceWords(ada(state, more), lastMessageAt, NOW, words);

test("a live source says how long ago the last message came", () => {
  assert.equal(said("live", {}, NOW - 3_400).title, "Live");
  assert.equal(said("live", {}, NOW - 3_400).detail, "last message 3 s ago");
  assert.equal(said("live", {}, NOW - 900).detail, "last message just now");
  assert.equal(said("live").detail, "no message yet");
});

test("a waiting source counts down and says why", () => {
  const until = new Date(NOW + 7_200).toISOString();
  const waiting = said("waiting-to-retry", { until, cause: "unreachable" });
  assert.equal(waiting.title, "Waiting to retry");
  assert.equal(waiting.detail, "again in 8 s");
  assert.equal(waiting.advice, "Twitch can’t be reached. We keep trying.");
  assert.equal(waiting.signIn, false);
});

test("a countdown that ran out does not become negative", () => {
  const until = new Date(NOW - 5_000).toISOString();
  assert.equal(said("waiting-to-retry", { until }).detail, "trying now");
});

test("a source off the air says why, and when the next broadcast starts", () => {
  const nothing = said("off-air", { cause: "nothing-live" });
  assert.equal(nothing.title, "Off air");
  assert.match(nothing.advice, /^Nothing live right now\. We look every half minute/);
  assert.equal(nothing.retry, false);
  const until = new Date(NOW + 600_000).toISOString();
  assert.match(said("off-air", { cause: "scheduled", until }).detail, /^Scheduled for \d/);
});

test("only a source stopped for want of a sign-in offers one", () => {
  assert.equal(said("stopped", { cause: "sign-in-again" }).signIn, true);
  assert.equal(said("stopped", { cause: "channel-suspended" }).signIn, false);
});

test("there are words for every state and every cause", () => {
  for (const state of "idle connecting live off-air waiting-to-retry stopped".split(" ")) {
    assert.notEqual(words.say(`state.${state}`), `state.${state}`);
  }
  for (const cause of [
    ..."unreachable connection-lost went-silent platform-error rate-limited".split(" "),
    ..."blocked no-such-channel channel-suspended sign-in-again".split(" "),
    ..."nothing-live scheduled not-readable".split(" "),
  ]) {
    assert.notEqual(words.say(`cause.${cause}`), `cause.${cause}`);
  }
});

test("a span is said in its largest unit", () => {
  const spans = [-5, 999, 59_000, 60_000, 3_599_000, 7_200_000, 200_000_000];
  assert.deepEqual(
    spans.map((millis) => spanWords(millis, words)),
    ["0 s", "0 s", "59 s", "1 min", "59 min", "2 h", "2 d"],
  );
});

test("trying now is offered while it may help", () => {
  assert.equal(said("waiting-to-retry", { cause: "unreachable" }).retry, true);
  assert.equal(said("stopped", { cause: "channel-suspended" }).retry, true);
  assert.equal(said("stopped", { cause: "sign-in-again" }).retry, false);
  assert.equal(said("live").retry, false);
});
